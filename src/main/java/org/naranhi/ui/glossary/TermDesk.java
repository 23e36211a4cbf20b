package org.naranhi.ui.glossary;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermUse;
import org.naranhi.glossary.TermUses;
import org.naranhi.glossary.Termbase;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StorySummary;
import org.naranhi.text.Markup;
import org.naranhi.ui.names.Around;
import org.naranhi.ui.names.PastChange;
import org.naranhi.workbench.HouseGlossaries;
import org.springframework.stereotype.Component;

/// Gathers what the screens of terms show. All of it may take a while: never asked for while a page
/// waits.
@Component
class TermDesk {
    private final Glossary glossary;
    private final HouseGlossaries glossaries;
    private final TermUses uses;
    private final Stories stories;
    private final People people;
    private volatile SoftReference<@Nullable Terms> last = new SoftReference<>(null);

    TermDesk(
            Glossary glossary,
            HouseGlossaries glossaries,
            TermUses uses,
            Stories stories,
            People people) {
        this.glossary = glossary;
        this.glossaries = glossaries;
        this.uses = uses;
        this.stories = stories;
        this.people = people;
    }

    /// Every term, what of it stories use, and the glossaries, as of a [#state].
    record Terms(String state, TermRows rows, List<Termbase> glossaries) {}

    /// Changes with everything the screens of terms show.
    String state() {
        return glossary.version() + "/" + uses.version();
    }

    /// The same for all pages as long as nothing has become another and memory is to be had.
    Terms terms() {
        String state = state();
        Terms known = last.get();
        if (known == null || !known.state.equals(state)) {
            known = terms(state);
            last = new SoftReference<>(known);
        }
        return known;
    }

    private Terms terms(String state) {
        Map<UUID, TermUses.Usage> usage = uses.usage();
        TermRows rows =
                new TermRows(
                        glossary.terms().stream()
                                .map(
                                        t ->
                                                new TermRow(
                                                        t,
                                                        usage.getOrDefault(t.id(), TermRow.UNUSED)))
                                .toList());
        for (TermOrder order : TermOrder.values()) {
            rows.in(order); // no page shall wait for it
        }
        return new Terms(state, rows, glossaries.all());
    }

    Optional<TermFile> file(UUID id, int placesShown) {
        return glossary.byId(id)
                .filter(TermEntry.class::isInstance)
                .map(TermEntry.class::cast)
                .map(entry -> file(entry, placesShown));
    }

    private TermFile file(TermEntry entry, int placesShown) {
        List<TermUse> all = uses.of(entry.id());
        return new TermFile(
                entry,
                glossaries
                        .byId(entry.glossary())
                        .orElse(new Termbase(entry.glossary(), "?", 0, true, true)),
                uses.usage().getOrDefault(entry.id(), TermRow.UNUSED),
                wordings(entry, all),
                places(entry, all, placesShown),
                glossary.history(entry.id()).stream()
                        .map(c -> new PastChange(c, nameOf(c.person())))
                        .toList());
    }

    /// The most frequent first; what is spelled alike but for capitals is one.
    private static List<Wording> wordings(TermEntry entry, List<TermUse> uses) {
        Map<String, List<TermUse>> byWords =
                uses.stream().collect(Collectors.groupingBy(TermDesk::wording));
        List<Wording> wordings = new ArrayList<>();
        for (List<TermUse> alike : byWords.values()) {
            TermUse first = alike.getFirst();
            wordings.add(
                    new Wording(
                            Markup.plain(first.rendering()),
                            alike.size(),
                            (int) alike.stream().map(TermUse::story).distinct().count(),
                            Rendered.of(
                                    entry,
                                    first.language().other(),
                                    Markup.plain(first.rendering()))));
        }
        wordings.sort(Comparator.comparingInt(Wording::mentions).reversed());
        return wordings;
    }

    private static String wording(TermUse use) {
        return use.language() + Markup.plain(use.rendering()).toLowerCase(Locale.ROOT);
    }

    private List<TermPlace> places(TermEntry entry, List<TermUse> uses, int limit) {
        Map<UUID, StorySummary> summaries =
                uses.isEmpty()
                        ? Map.of()
                        : stories.summaries().stream()
                                .collect(
                                        Collectors.toMap(s -> s.story().id(), Function.identity()));
        List<TermPlace> places = new ArrayList<>();
        for (TermUse use : uses) {
            StorySummary summary = summaries.get(use.story());
            if (summary != null && places.size() < limit) {
                stories.segment(use.segment())
                        .flatMap(segment -> place(entry, use, segment, summary))
                        .ifPresent(places::add);
            }
        }
        return places;
    }

    /// Nothing when the segment was written since the use was found.
    private static Optional<TermPlace> place(
            TermEntry entry, TermUse use, Segment segment, StorySummary summary) {
        String text = segment.source();
        if (use.span().end() > text.length() || !use.span().of(text).equals(use.spelling())) {
            return Optional.empty();
        }
        String rendering = Markup.plain(use.rendering());
        boolean translated = !summary.targetHeadline().isBlank();
        return Optional.of(
                new TermPlace(
                        use.story(),
                        use.segment(),
                        translated ? summary.targetHeadline() : summary.sourceHeadline(),
                        translated ? use.language().other() : use.language(),
                        summary.story().changedAt(),
                        use.language(),
                        Around.before(Markup.plain(text.substring(0, use.span().start()))),
                        Markup.plain(use.spelling()),
                        Around.after(Markup.plain(text.substring(use.span().end()))),
                        Markup.plain(segment.target()),
                        rendering,
                        Rendered.of(entry, use.language().other(), rendering)));
    }

    private String nameOf(@Nullable UUID person) {
        return person == null ? "" : people.byId(person).map(Person::displayName).orElse("");
    }
}
