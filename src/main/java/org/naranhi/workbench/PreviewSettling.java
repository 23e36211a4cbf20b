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
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.NameRecord;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.names.NameUse;
import org.naranhi.names.NameUses;
import org.naranhi.names.Respelling;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.PassageKind;
import org.springframework.stereotype.Component;

/// Shows what settling a name would change: in the stories that use it, only where it is this name.
@Component
public class PreviewSettling {
    private static final int UNITS = 1_000;

    private final Stories stories;
    private final NameUses uses;
    private final CastStory casting;
    private final Glossary glossary;
    private final TranslationMemory memory;
    private final WorkApart apart;

    PreviewSettling(
            Stories stories,
            NameUses uses,
            CastStory casting,
            Glossary glossary,
            TranslationMemory memory,
            WorkApart apart) {
        this.stories = stories;
        this.uses = uses;
        this.casting = casting;
        this.glossary = glossary;
        this.memory = memory;
        this.apart = apart;
    }

    /// Ends with a `CancellationException` when the long work is cancelled.
    public CompletableFuture<SettlingPreview> preview(NameChange change) {
        UUID record = change.record();
        List<NameUse> known = record == null ? uses.unrecorded(change.korean()) : uses.of(record);
        List<UUID> where =
                known.stream()
                        .filter(use -> use.language() == change.language())
                        .map(NameUse::story)
                        .distinct()
                        .toList();
        return apart.begin(
                "settling-preview",
                change.right(),
                where.size(),
                handle -> preview(change, where, handle));
    }

    private SettlingPreview preview(NameChange change, List<UUID> where, Works.Handle handle) {
        Respelling respelling = respelling(change);
        List<SettlingPreview.InStory> found = new ArrayList<>();
        int read = 0;
        for (UUID story : where) {
            if (handle.cancelled()) {
                throw new CancellationException();
            }
            stories.text(story).flatMap(text -> in(text, change, respelling)).ifPresent(found::add);
            handle.progress(++read, where.size());
        }
        return new SettlingPreview(change, found, elsewhere(change, found));
    }

    private Respelling respelling(NameChange change) {
        UUID id = change.record();
        NameRecord record =
                id == null
                        ? null
                        : glossary.byId(id)
                                .filter(NameRecord.class::isInstance)
                                .map(NameRecord.class::cast)
                                .orElse(null);
        String second =
                record == null || change.language() == Language.KOREAN ? "" : record.englishShort();
        String korean = record == null ? change.korean() : record.hangul();
        return new Respelling(change.language(), change.wrong(), change.right(), korean, second);
    }

    /// The story is cast as it now stands: the uses on record may be some seconds old.
    private Optional<SettlingPreview.InStory> in(
            StoryText text, NameChange change, Respelling respelling) {
        Map<UUID, List<NameUse>> bySegment =
                casting.cast(text).uses().stream()
                        .filter(use -> meant(use, change))
                        .collect(Collectors.groupingBy(NameUse::segment));
        boolean source = text.story().sourceLanguage() == change.language();
        List<SettlingPreview.InSegment> segments = new ArrayList<>();
        for (Segment segment : text.segments()) {
            String before = source ? segment.source() : segment.target();
            respelling
                    .in(before, bySegment.getOrDefault(segment.id(), List.of()))
                    .map(
                            after ->
                                    new SettlingPreview.InSegment(
                                            segment.id(),
                                            segment.version(),
                                            segment.state(),
                                            change.language(),
                                            source,
                                            before,
                                            after.text(),
                                            after.wrong(),
                                            after.right()))
                    .ifPresent(segments::add);
        }
        return segments.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SettlingPreview.InStory(
                                text.story().id(), headline(text, source), segments));
    }

    private static boolean meant(NameUse use, NameChange change) {
        return use.language() == change.language()
                && (change.record() == null
                        ? use.record() == null && use.korean().equals(change.korean())
                        : change.record().equals(use.record()));
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

    private int elsewhere(NameChange change, List<SettlingPreview.InStory> found) {
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
