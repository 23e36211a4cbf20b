package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.naranhi.figures.Approximation;

/// A number that is the least in one language and the most in the other: 이상 and less than.
final class BoundCheck implements Check {
    @Override
    public List<String> codes() {
        return List.of("number.bound");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (!FigureMatch.possible(pair)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (FigureMatch.Same same : FigureMatch.of(pair).same()) {
            Approximation source = same.source().approximation();
            Approximation target = same.target().approximation();
            if (source.from() && target.upTo() || source.upTo() && target.from()) {
                findings.add(
                        new Finding(
                                "number.bound",
                                Severity.WARNING,
                                List.of(same.source().span()),
                                List.of(same.target().span()),
                                Map.of(
                                        "source", same.source().span().of(pair.source()),
                                        "target", same.target().span().of(pair.target())),
                                null));
            }
        }
        return findings;
    }
}
