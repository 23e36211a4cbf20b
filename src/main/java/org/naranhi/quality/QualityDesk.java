package org.naranhi.quality;

import java.util.Comparator;
import java.util.List;

/// All checks together.
public final class QualityDesk {
    private final List<Check> checks;

    public QualityDesk(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /// The checks every newsroom has.
    public static QualityDesk standard() {
        return new QualityDesk(
                List.of(
                        new TargetCheck(),
                        new TagCheck(),
                        new NumberCheck(),
                        new NameCheck(),
                        new TermCheck(),
                        new ParticleCheck(),
                        new QuoteCheck(),
                        new BracketCheck(),
                        new DoubledWordCheck(),
                        new SpaceCheck()));
    }

    public List<Check> checks() {
        return checks;
    }

    /// The findings of all checks, gravest first.
    public List<Finding> examine(SegmentPair pair) {
        return checks.stream()
                .flatMap(check -> check.examine(pair).stream())
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }
}
