package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.naranhi.figures.Figure;
import org.naranhi.figures.FigureWriter;
import org.naranhi.figures.Figures;

/// 지난달 for next month, this year for 내년: a date said by its distance, the other way round. Only
/// where each text has one such word that the other doesn't answer: a date may be said outright.
final class RelativeDateCheck implements Check {
    @Override
    public List<String> codes() {
        return List.of("date.relative");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        List<Figure> lost =
                new ArrayList<>(Figures.relative(pair.source(), pair.direction().source()));
        if (lost.isEmpty()) {
            return List.of();
        }
        List<Figure> gained =
                new ArrayList<>(Figures.relative(pair.target(), pair.direction().target()));
        List<Figure> source = List.copyOf(lost);
        lost.removeIf(figure -> said(figure, gained));
        gained.removeIf(figure -> said(figure, source));
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : lost) {
            List<Figure> instead =
                    gained.stream().filter(o -> o.unit().equals(figure.unit())).toList();
            if (instead.size() == 1 && lost.stream().filter(o -> same(o, figure)).count() == 1) {
                findings.add(finding(pair, figure, instead.getFirst()));
            }
        }
        return findings;
    }

    private static boolean said(Figure figure, List<Figure> others) {
        return others.stream().anyMatch(o -> same(o, figure) && o.sameValue(figure));
    }

    private static boolean same(Figure one, Figure other) {
        return one.unit().equals(other.unit());
    }

    private static Finding finding(SegmentPair pair, Figure source, Figure target) {
        String there = target.span().of(pair.target());
        return new Finding(
                "date.relative",
                Severity.WARNING,
                List.of(source.span()),
                List.of(target.span()),
                Map.of("source", source.span().of(pair.source()), "target", there),
                FigureWriter.write(source, pair.direction().target())
                        .map(
                                words ->
                                        Character.isUpperCase(there.charAt(0))
                                                ? capital(words)
                                                : words)
                        .orElse(null));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
