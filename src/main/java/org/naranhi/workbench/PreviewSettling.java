package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.Rewriting.Rewritten;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermFinders;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.names.NameUses;
import org.naranhi.names.StoriesToCast;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText;
import org.naranhi.text.Markup;
import org.naranhi.text.PassageKind;
import org.springframework.stereotype.Component;

/// Shows what settling a name or a term would change: in the stories that use it, only where it is
/// this one.
@Component
public class PreviewSettling {
    private static final int UNITS = 1_000;

    private final Stories stories;
    private final NameUses uses;
    private final CastStory casting;
    private final StoriesToCast texts;
    private final TermFinders finders;
    private final Glossary glossary;
    private final TranslationMemory memory;
    private final WorkApart apart;

    PreviewSettling(
            Stories stories,
            NameUses uses,
            CastStory casting,
            StoriesToCast texts,
            TermFinders finders,
            Glossary glossary,
            TranslationMemory memory,
            WorkApart apart) {
        this.stories = stories;
        this.uses = uses;
        this.casting = casting;
        this.texts = texts;
        this.finders = finders;
        this.glossary = glossary;
        this.memory = memory;
        this.apart = apart;
    }

    /// Ends with a `CancellationException` when the long work is cancelled.
    ///
    /// @throws java.util.NoSuchElementException when a term isn't on record
    public CompletableFuture<SettlingPreview> preview(WordChange change) {
        StoryRewriting rewriting = rewriting(change);
        List<UUID> where = rewriting.stories();
        return apart.begin(
                "settling-preview",
                change.right(),
                where.size(),
                handle -> preview(change, rewriting, where, handle));
    }

    private StoryRewriting rewriting(WordChange change) {
        return switch (change) {
            case NameChange name ->
                    new NameRewriting(
                            name, onRecord(name.record(), NameRecord.class), uses, casting);
            case TermChange term ->
                    new TermRewriting(
                            term,
                            Optional.ofNullable(onRecord(term.entry(), TermEntry.class))
                                    .orElseThrow(),
                            texts,
                            finders);
        };
    }

    private <E> @Nullable E onRecord(@Nullable UUID id, Class<E> type) {
        return id == null
                ? null
                : glossary.byId(id).filter(type::isInstance).map(type::cast).orElse(null);
    }

    private SettlingPreview preview(
            WordChange change, StoryRewriting rewriting, List<UUID> where, Works.Handle handle) {
        List<SettlingPreview.InStory> found = new ArrayList<>();
        int read = 0;
        for (UUID story : where) {
            if (handle.cancelled()) {
                throw new CancellationException();
            }
            stories.text(story).flatMap(text -> in(text, change, rewriting)).ifPresent(found::add);
            handle.progress(++read, where.size());
        }
        return new SettlingPreview(change, found, elsewhere(change, found));
    }

    private static Optional<SettlingPreview.InStory> in(
            StoryText text, WordChange change, StoryRewriting rewriting) {
        Map<UUID, Rewritten> rewritten = rewriting.in(text);
        boolean source = text.story().sourceLanguage() == change.language();
        List<SettlingPreview.InSegment> segments = new ArrayList<>();
        for (Segment segment : text.segments()) {
            Rewritten after = rewritten.get(segment.id());
            if (after != null) {
                segments.add(
                        new SettlingPreview.InSegment(
                                segment.id(),
                                segment.version(),
                                segment.state(),
                                change.language(),
                                source,
                                source ? segment.source() : segment.target(),
                                after.text(),
                                after.wrong(),
                                after.right(),
                                after.doubtful()));
            }
        }
        return segments.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SettlingPreview.InStory(
                                text.story().id(), headline(text, source), segments));
    }

    private static String headline(StoryText text, boolean source) {
        List<Segment> headlines =
                text.passages().stream()
                        .filter(p -> p.passage().kind() == PassageKind.HEADLINE)
                        .findFirst()
                        .map(StoryText.PassageText::segments)
                        .orElse(text.segments());
        Segment first = headlines.isEmpty() ? text.segments().getFirst() : headlines.getFirst();
        return Markup.plain(source || first.target().isBlank() ? first.source() : first.target());
    }

    private int elsewhere(WordChange change, List<SettlingPreview.InStory> found) {
        Set<UUID> segments =
                found.stream()
                        .flatMap(story -> story.segments().stream())
                        .map(SettlingPreview.InSegment::segment)
                        .collect(Collectors.toSet());
        Set<UUID> units = new HashSet<>();
        for (String wrong : change.wrong()) {
            String words = '"' + wrong.replace("\"", " ") + '"';
            memory.concordance(new ConcordanceQuery(words, change.language(), UNITS)).stream()
                    .map(hit -> hit.unit())
                    .filter(unit -> unit.segment() == null || !segments.contains(unit.segment()))
                    .forEach(unit -> units.add(unit.id()));
        }
        return units.size();
    }
}
