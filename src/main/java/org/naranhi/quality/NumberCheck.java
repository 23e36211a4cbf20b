package org.naranhi.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;

/// Numbers of the source that the target lacks or says otherwise. Values are compared, not digits:
/// 3조5000억 is 3.5 trillion; 17일 may be Monday; a sum in another currency was converted.
final class NumberCheck implements Check {
    private static final BigDecimal TEN = BigDecimal.TEN;

    @Override
    public List<String> codes() {
        return List.of("number.missing", "number.changed", "number.magnitude", "number.added");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (!FigureMatch.possible(pair)) {
            return List.of();
        }
        FigureMatch match = FigureMatch.of(pair);
        List<Figure> gained = new ArrayList<>(match.gained());
        Excuses source = new Excuses(match.source(), match.target(), match.gained());
        Excuses target = new Excuses(match.target(), match.source(), match.lost());
        List<Figure> lost = new ArrayList<>(match.lost());
        lost.removeIf(f -> source.excuse(f, pair.target(), pair.direction().target()));
        gained.removeIf(f -> target.excuse(f, pair.source(), pair.direction().source()));
        boolean single = lost.size() == 1 && gained.size() == 1;
        List<Finding> findings = new ArrayList<>();
        List<Figure> twice = new ArrayList<>(match.gainedAgain());
        twice.removeIf(NumberCheck::small);
        for (Figure figure : lost) {
            Figure instead = ChangedNumber.instead(figure, gained);
            if (instead == null && figure.written() && !small(figure)) {
                instead = ChangedNumber.instead(figure, twice); // 1856 said twice, for 1858 once
                twice.remove(instead);
            }
            if (instead != null) {
                gained.remove(instead);
                findings.add(new ChangedNumber(pair, figure, instead).finding(single));
            } else if (figure.written() && !one(figure)) {
                // words are often left out or said otherwise, rightly
                findings.add(missing(pair, figure, match.source()));
            }
        }
        for (Figure figure : match.again()) {
            Figure instead = figure.written() ? ChangedNumber.instead(figure, gained) : null;
            if (instead != null) {
                gained.remove(instead);
                findings.add(new ChangedNumber(pair, figure, instead).finding(false));
            }
        }
        for (Figure figure : gained) {
            if (figure.written() && !small(figure)) {
                findings.add(added(pair, figure));
            }
        }
        size(pair, findings);
        return findings;
    }

    static boolean small(Figure figure) {
        boolean counts = figure.kind() == Kind.COUNT || figure.kind() == Kind.ORDINAL;
        return counts && figure.value().scale() <= 0 && figure.value().compareTo(TEN) <= 0;
    }

    /// Said by an article, by top and by only.
    private static boolean one(Figure figure) {
        boolean date = figure.kind().ofDate() || figure.kind() == Kind.TIME;
        return !date
                && figure.kind() != Kind.PERCENT
                && figure.kind() != Kind.MONEY
                && figure.value().compareTo(BigDecimal.ONE) == 0;
    }

    /// A reporter's lone 17일 is often left out in English, and so is one of two currencies.
    private static Finding missing(SegmentPair pair, Figure figure, List<Figure> source) {
        boolean loneDay =
                figure.kind() == Kind.DAY && source.stream().noneMatch(o -> o.kind() == Kind.MONTH);
        boolean converted =
                figure.kind() == Kind.MONEY
                        && source.stream()
                                .anyMatch(
                                        o ->
                                                o.kind() == Kind.MONEY
                                                        && !o.unit().equals(figure.unit()));
        return new Finding(
                "number.missing",
                small(figure) || loneDay || converted ? Severity.INFO : Severity.WARNING,
                List.of(figure.span()),
                List.of(),
                Map.of("value", figure.span().of(pair.source())),
                null);
    }

    private static Finding added(SegmentPair pair, Figure figure) {
        return new Finding(
                "number.added",
                Severity.INFO,
                List.of(),
                List.of(figure.span()),
                Map.of("value", figure.span().of(pair.target())),
                null);
    }

    /// 수십만 is hundreds of thousands and not tens of them.
    private static void size(SegmentPair pair, List<Finding> findings) {
        FigureMatch.sizes(pair)
                .filter(sizes -> !sizes.source().sameValue(sizes.target()))
                .map(sizes -> ChangedNumber.size(pair, sizes))
                .ifPresent(findings::add);
    }
}
