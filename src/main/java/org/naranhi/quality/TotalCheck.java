package org.naranhi.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// A total whose parts stand in brackets after it and don't add up to it: 10명(남자 6명, 여자 5명); and
/// parts of which the last is the rest ([Remainder]).
final class TotalCheck implements Check {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{3,80})\\)");

    /// What says that not all the parts are given, or that they are none.
    private static final Pattern SOME =
            Pattern.compile(
                    "(?i)중|가운데|포함|약 |제외|등\\b|당|including|of which|about|per |each|or |~|-|–|=");

    /// What every [Remainder] has.
    private static final Pattern REST = Pattern.compile("(?i)나머지|rest|remain|other");

    private static final int NEAR = 3;

    @Override
    public List<String> codes() {
        return List.of("number.total");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        List<Finding> findings = new ArrayList<>(bracketed(pair));
        if (REST.matcher(pair.target()).find()) {
            Language language = pair.direction().target();
            List<Figure> figures = ReadFigures.of(pair.target(), language);
            for (Remainder remainder : Remainder.in(pair.target(), figures, language)) {
                if (!remainder.addsUp()) {
                    String total =
                            remainder.total().map(t -> t.span().of(pair.target())).orElse("100%");
                    findings.add(
                            finding(
                                    remainder.total().stream().toList(),
                                    remainder.parts(),
                                    total,
                                    remainder.sum()));
                }
            }
        }
        return findings;
    }

    private static List<Finding> bracketed(SegmentPair pair) {
        Matcher bracket = BRACKET.matcher(pair.target());
        List<Finding> findings = new ArrayList<>();
        List<Figure> figures = null;
        while (bracket.find()) {
            if (SOME.matcher(bracket.group(1)).find()) {
                continue;
            }
            if (figures == null) {
                figures = ReadFigures.of(pair.target(), pair.direction().target());
            }
            Finding finding = finding(pair, figures, new Span(bracket.start(), bracket.end()));
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static @Nullable Finding finding(SegmentPair pair, List<Figure> figures, Span bracket) {
        List<Figure> parts = figures.stream().filter(f -> bracket.contains(f.span())).toList();
        Figure total =
                figures.stream()
                        .filter(
                                f ->
                                        f.span().end() <= bracket.start()
                                                && bracket.start() - f.span().end() <= NEAR)
                        .reduce((_, last) -> last)
                        .orElse(null);
        if (total == null
                || parts.size() < 2
                || total.kind() != Kind.COUNT
                || parts.stream().anyMatch(part -> !partOf(total, part))) {
            return null;
        }
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(total.value()).abs().compareTo(slack(parts)) <= 0) {
            return null;
        }
        return finding(List.of(total), parts, total.span().of(pair.target()), sum);
    }

    private static Finding finding(
            List<Figure> total, List<Figure> parts, String written, BigDecimal sum) {
        return new Finding(
                "number.total",
                Severity.WARNING,
                List.of(),
                Stream.concat(total.stream(), parts.stream()).map(Figure::span).toList(),
                Map.of("total", written, "sum", sum.toPlainString()),
                null);
    }

    private static boolean partOf(Figure total, Figure part) {
        return part.kind() == Kind.COUNT
                && (part.unit().equals(total.unit()) || part.unit().isEmpty())
                && part.value().compareTo(total.value()) < 0;
    }

    /// Rounded parts may miss their total by half of their last place each.
    private static BigDecimal slack(List<Figure> parts) {
        int scale = parts.stream().mapToInt(p -> p.value().scale()).max().orElse(0);
        return scale <= 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.movePointLeft(scale).multiply(BigDecimal.valueOf(parts.size()));
    }
}
