package org.naranhi.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.figures.FigureWriter;
import org.naranhi.figures.Units;
import org.naranhi.text.Span;

/// The same number of something else: won for dollars, percent for percentage points, kilometers
/// for miles.
final class UnitCheck implements Check {
    /// Currencies that go by one name where it is clear whose they are.
    private static final List<Set<String>> NAMESAKES =
            List.of(
                    Set.of("USD", "CAD", "AUD", "HKD", "SGD", "TWD", "NZD"),
                    Set.of("FRF", "CHF"),
                    Set.of("IRR", "SAR"),
                    Set.of("SEK", "NOK"),
                    Set.of("cent", "penny"));

    private static final Pattern SIGN = Pattern.compile("(?:[A-Z]{0,2}[$₩€£¥]|[A-Z]{3} )$");

    @Override
    public List<String> codes() {
        return List.of("number.percent-point", "number.currency", "number.unit");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (!FigureMatch.possible(pair)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<FigureMatch.Same> all = new ArrayList<>(FigureMatch.of(pair).same());
        FigureMatch.sizes(pair).ifPresent(all::add);
        for (FigureMatch.Same same : all) {
            String code = code(same.source(), same.target());
            if (code != null) {
                findings.add(finding(code, same, pair));
            }
        }
        return findings;
    }

    private static @Nullable String code(Figure source, Figure target) {
        if (source.unit().equals(target.unit()) || source.unit().isEmpty()) {
            return null;
        }
        if (source.kind() == Kind.PERCENT && target.kind() == Kind.PERCENT) {
            return source.sameValue(target) ? "number.percent-point" : null;
        }
        if (source.kind() == Kind.MONEY && target.kind() == Kind.MONEY) {
            return namesakes(source, target) ? null : "number.currency";
        }
        boolean measures =
                (source.written() || target.written())
                        && source.sameValue(target)
                        && source.value().compareTo(BigDecimal.ONE) != 0;
        return measures && Units.sameDimension(source, target) && !speed(source, target)
                ? "number.unit"
                : null;
    }

    private static boolean namesakes(Figure source, Figure target) {
        return NAMESAKES.stream()
                .anyMatch(set -> set.contains(source.unit()) && set.contains(target.unit()));
    }

    /// 시속 120㎞ is 120 kph.
    private static boolean speed(Figure source, Figure target) {
        String both = source.unit() + ' ' + target.unit();
        return switch (both) {
            case "km kmh", "kmh km", "mile mph", "mph mile" -> true;
            default -> false;
        };
    }

    /// A currency sign before the number is what would have to change.
    private static Span withSign(Span span, String text) {
        Matcher sign = SIGN.matcher(text.substring(Math.max(0, span.start() - 4), span.start()));
        return sign.find() ? new Span(span.start() - sign.group().length(), span.end()) : span;
    }

    private static Finding finding(String code, FigureMatch.Same same, SegmentPair pair) {
        return new Finding(
                code,
                code.equals("number.percent-point") ? Severity.WARNING : Severity.ERROR,
                List.of(same.source().span()),
                List.of(withSign(same.target().span(), pair.target())),
                Map.of(
                        "source", same.source().span().of(pair.source()),
                        "target", same.target().span().of(pair.target())),
                FigureWriter.write(same.source(), pair.direction().target()).orElse(null));
    }
}
