package org.naranhi.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.Termbase;
import org.naranhi.glossary.Termbases;
import org.naranhi.story.Story;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// Finds terms as each desk chose its glossaries. What was chosen is read again every few seconds
/// at most, so that what another server has set is seen too.
@Component
public class DeskTerms {
    private static final Duration FRESH = Duration.ofSeconds(3);

    private record Read(List<Termbase> termbases, Instant at) {}

    private final TermFinder terms;
    private final Termbases termbases;
    private final Clock clock;
    private volatile @Nullable Read read;

    DeskTerms(TermFinder terms, Termbases termbases, Clock clock) {
        this.terms = terms;
        this.termbases = termbases;
        this.clock = clock;
    }

    /// For a story of the desk that writes its target language.
    public TermFinder of(Story story) {
        return of(story.direction().target());
    }

    public TermFinder of(Language desk) {
        Set<UUID> leftOut =
                termbases().stream()
                        .filter(t -> t.leftOutBy().contains(desk))
                        .map(Termbase::id)
                        .collect(Collectors.toUnmodifiableSet());
        return leftOut.isEmpty() ? terms : terms.without(leftOut);
    }

    /// Looks anew at what was chosen. What has to be read again for it, who finds terms next does,
    /// and where it is much, behind them: nobody waits for it at the page where it was chosen.
    void refresh() {
        read = null;
    }

    private List<Termbase> termbases() {
        Read known = read;
        Instant now = clock.instant();
        if (known == null || known.at.plus(FRESH).isBefore(now)) {
            known = new Read(termbases.all(), now);
            read = known;
        }
        return known.termbases;
    }
}
