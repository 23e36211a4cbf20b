package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Units;

/// A measure given in another unit in brackets after it, and not the same: 111km (69 kilometers).
final class ConversionCheck implements Check {
    private static final Pattern BRACKET = Pattern.compile(" ?\\((?:about |around |or |약 ?)?");

    @Override
    public List<String> codes() {
        return List.of("number.conversion");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (pair.target().indexOf('(') < 0) {
            return List.of();
        }
        List<Figure> figures = ReadFigures.of(pair.target(), pair.direction().target());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figure first = figures.get(i);
            Figure second = figures.get(i + 1);
            if (Units.sameDimension(first, second)
                    && beside(pair.target(), first, second)
                    && !first.sameValue(second)
                    && !Units.sameMeasure(first, second)) {
                findings.add(
                        new Finding(
                                "number.conversion",
                                Severity.WARNING,
                                List.of(),
                                List.of(first.span(), second.span()),
                                Map.of(
                                        "first", first.span().of(pair.target()),
                                        "second", second.span().of(pair.target())),
                                null));
            }
        }
        return findings;
    }

    private static boolean beside(String text, Figure first, Figure second) {
        int end = second.span().end();
        return first.span().end() <= second.span().start()
                && BRACKET.matcher(text.substring(first.span().end(), second.span().start()))
                        .matches()
                && end < text.length()
                && text.charAt(end) == ')';
    }
}
