package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Approximation;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Units;
import org.naranhi.text.Language;

/// The figures of two texts, each joined with the one that says the same. What is left stands in
/// one text only; of a value that one text has more often than the other, the rest is `again`.
record FigureMatch(
        List<Figure> source,
        List<Figure> target,
        List<Same> same,
        List<Figure> lost,
        List<Figure> gained,
        List<Figure> again,
        List<Figure> gainedAgain) {
    /// A figure and its answer.
    record Same(Figure source, Figure target) {}

    static FigureMatch of(SegmentPair pair) {
        List<Figure> source = ReadFigures.of(pair.source(), pair.direction().source());
        List<Figure> target = ReadFigures.of(pair.target(), pair.direction().target());
        List<Figure> lost = new ArrayList<>(source);
        List<Figure> gained = new ArrayList<>(target);
        List<Same> same = new ArrayList<>();
        join(lost, gained, same, FigureMatch::identical);
        join(lost, gained, same, FigureAgreement::agree);
        join(lost, gained, same, (a, b) -> otherMeasure(a, b, source, target));
        List<Figure> again = new ArrayList<>();
        lost.removeIf(f -> saidAlready(f, target, again));
        List<Figure> gainedAgain = new ArrayList<>();
        gained.removeIf(f -> saidAlready(f, source, gainedAgain));
        return new FigureMatch(source, target, same, lost, gained, again, gainedAgain);
    }

    /// Whether both texts are there, and in their languages: numbers of another language would be
    /// misread.
    static boolean possible(SegmentPair pair) {
        return spoken(pair.source(), pair.direction().source())
                && spoken(pair.target(), pair.direction().target());
    }

    private static boolean spoken(String text, Language language) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (language == Language.KOREAN
                    ? c >= '가' && c <= '힣'
                    : c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                return true;
            }
            letters |= Character.isLetter(c);
        }
        return !letters && !text.isBlank();
    }

    private static void join(
            List<Figure> lost,
            List<Figure> gained,
            List<Same> same,
            BiPredicate<Figure, Figure> agree) {
        for (Figure figure : List.copyOf(lost)) {
            for (Figure other : gained) {
                if (agree.test(figure, other)) {
                    same.add(new Same(figure, other));
                    lost.remove(figure);
                    gained.remove(other);
                    break;
                }
            }
        }
    }

    private static boolean identical(Figure a, Figure b) {
        return a.kind() == b.kind() && a.unit().equals(b.unit()) && a.sameValue(b);
    }

    private static boolean saidAlready(Figure figure, List<Figure> others, List<Figure> again) {
        boolean said =
                others.stream()
                        .anyMatch(
                                o ->
                                        FigureAgreement.agree(figure, o)
                                                || Units.sameMeasure(figure, o));
        if (said) {
            again.add(figure);
        }
        return said;
    }

    /// Whether a measure is given in another unit, and only there: 45 miles for 72㎞.
    private static boolean otherMeasure(
            Figure a, Figure b, List<Figure> source, List<Figure> target) {
        return Units.sameMeasure(a, b)
                && source.stream().noneMatch(s -> s.unit().equals(b.unit()))
                && target.stream().noneMatch(t -> t.unit().equals(a.unit()));
    }

    /// The vague numbers (수십만, hundreds of thousands), where each text has one.
    static Optional<Same> sizes(SegmentPair pair) {
        Figure source = size(pair.source(), pair.direction().source());
        Figure target = source == null ? null : size(pair.target(), pair.direction().target());
        return source == null || target == null
                ? Optional.empty()
                : Optional.of(new Same(source, target));
    }

    private static @Nullable Figure size(String text, Language language) {
        List<Figure> vague =
                ReadFigures.all(text, language).stream()
                        .filter(f -> f.approximation() == Approximation.SEVERAL)
                        .toList();
        return vague.size() == 1 ? vague.getFirst() : null;
    }
}
