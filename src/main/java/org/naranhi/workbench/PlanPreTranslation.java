package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.naranhi.memory.Match;
import org.naranhi.memory.Repair;
import org.naranhi.memory.Repaired;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitFilter;
import org.naranhi.memory.analysis.Original;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText;
import org.naranhi.text.Language;
import org.naranhi.workbench.PreTranslation.Filling;
import org.naranhi.workbench.PreTranslation.Units;
import org.springframework.stereotype.Component;

/// Looks up what the untouched segments of a story could begin from. Nothing is written.
@Component
public class PlanPreTranslation {
    /// Repaired, a match may be better than another that was better as it stood.
    private static final int FEW = 3;

    private final Stories stories;
    private final MemoryForStory memory;
    private final DeskTerms terms;
    private final Repair repair;
    private final WorkApart apart;

    PlanPreTranslation(
            Stories stories,
            MemoryForStory memory,
            DeskTerms terms,
            Repair repair,
            WorkApart apart) {
        this.stories = stories;
        this.memory = memory;
        this.terms = terms;
        this.repair = repair;
        this.apart = apart;
    }

    /// Ends with a `CancellationException` when `watching` says so.
    ///
    /// @throws java.util.NoSuchElementException when there is no such story
    public CompletableFuture<PreTranslation> plan(UUID story, Units units, Works.Handle watching) {
        StoryText text = stories.text(story).orElseThrow();
        return apart.begin("pretranslation-plan", "", 0, _ -> plan(text, units, watching));
    }

    private PreTranslation plan(StoryText text, Units units, Works.Handle handle) {
        List<Segment> segments = text.segments();
        Original original =
                new Original(
                        "",
                        text.story().direction(),
                        text.story().id(),
                        segments.stream().map(Segment::source).toList());
        long untouched = segments.stream().filter(PlanPreTranslation::untouched).count();
        UnaryOperator<UnitFilter> filter = filter(units);
        List<Filling> fillings = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (untouched(segment)) {
                handle.progress(done++, untouched);
                if (handle.cancelled()) {
                    throw new CancellationException();
                }
                best(original, i, segment, memory.matches(original, i, FEW, filter))
                        .ifPresent(fillings::add);
            }
        }
        return new PreTranslation(
                text.story().id(),
                Headlines.of(text),
                text.story().direction(),
                (int) untouched,
                fillings);
    }

    static boolean untouched(Segment segment) {
        return !segment.confirmed() && segment.target().isBlank();
    }

    private static UnaryOperator<UnitFilter> filter(Units units) {
        return switch (units) {
            case ANY -> UnaryOperator.identity();
            case CONFIRMED -> filter -> filter.made(Set.of(Origin.CONFIRMED, Origin.REVIEWED));
        };
    }

    /// The match that is best as it is put in: repaired where it isn't exact.
    private Optional<Filling> best(
            Original original, int at, Segment segment, List<Match> matches) {
        if (matches.isEmpty() || matches.getFirst().kind() != Match.Kind.FUZZY) {
            return matches.stream().findFirst().map(m -> filling(segment, m, Optional.empty()));
        }
        String source = original.segments().get(at);
        Language language = original.direction().source();
        Repair.Asked asked =
                repair.asked(
                        source,
                        original.direction(),
                        GlossaryRenderings.of(
                                terms.of(original.direction().target()).find(source, language),
                                language));
        // Of equally good ones the first stays.
        return matches.stream()
                .map(match -> filling(segment, match, asked.mend(match)))
                .reduce((one, other) -> other.score() > one.score() ? other : one);
    }

    private static Filling filling(Segment segment, Match match, Optional<Repaired> repaired) {
        String target = repaired.map(Repaired::target).orElse(match.target());
        return new Filling(
                segment,
                match,
                repaired,
                FittedTags.of(TypedText.clean(target).strip(), segment.source()));
    }
}
