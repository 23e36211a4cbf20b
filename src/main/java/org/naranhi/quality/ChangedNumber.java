package org.naranhi.quality;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.figures.FigureWriter;
import org.naranhi.figures.Figures;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// A number of the source and the one that stands in its place.
record ChangedNumber(SegmentPair pair, Figure source, Figure target) {
    private static final int FEWEST_DIGITS = 2;

    /// A number of the target that stands where this one should: of the same kind and unit, with
    /// the same digits if there is one.
    static @Nullable Figure instead(Figure figure, List<Figure> gained) {
        return gained.stream()
                .filter(other -> replaces(figure, other))
                .min(Comparator.comparing(other -> !sameDigits(figure, other)))
                .orElse(null);
    }

    private static boolean replaces(Figure figure, Figure other) {
        if (magnitude(figure, other) && figure.kind() == other.kind()) {
            return true;
        }
        boolean both = said(figure) && said(other);
        boolean words = (!figure.written() || !other.written()) && figure.kind() == other.kind();
        return both
                        && (figure.kind() == other.kind()
                                ? sameUnit(figure, other)
                                : partOfDate(figure, other))
                || words && sameWords(figure, other);
    }

    private static boolean said(Figure figure) {
        return figure.written() || figure.kind() == Kind.WEEKDAY;
    }

    /// Sept. 42 is read as no day, 2124 as no year of ours.
    private static boolean partOfDate(Figure figure, Figure other) {
        boolean date = figure.kind() == Kind.DAY || figure.kind() == Kind.YEAR;
        return date
                && other.kind() == Kind.COUNT
                && other.unit().isEmpty()
                && other.value().scale() <= 0
                && other.value().precision() == figure.value().toBigInteger().toString().length();
    }

    private static boolean sameUnit(Figure a, Figure b) {
        return a.unit().equals(b.unit())
                || a.kind() == Kind.COUNT && (a.unit().isEmpty() || b.unit().isEmpty());
    }

    /// Numbers in words are told apart by what they count alone: 두 번째 and third, two-thirds and 4분의
    /// 3.
    private static boolean sameWords(Figure a, Figure b) {
        return a.kind() == Kind.FRACTION || !a.unit().isEmpty() && a.unit().equals(b.unit());
    }

    /// Whether one is the other with its point moved.
    private static boolean magnitude(Figure a, Figure b) {
        return a.value().signum() != 0
                && b.value().signum() != 0
                && !a.kind().ofDate()
                && a.kind() != Kind.TIME
                && a.kind() != Kind.ORDINAL
                && a.value().compareTo(b.value()) != 0
                && sameDigits(a, b)
                && (digits(a).length() >= FEWEST_DIGITS && a.written() && b.written()
                        || sameUnit(a, b) && a.value().abs().compareTo(BigDecimal.ONE) != 0)
                && (a.written() || b.written());
    }

    private static boolean sameDigits(Figure a, Figure b) {
        return digits(a).equals(digits(b));
    }

    private static String digits(Figure figure) {
        BigDecimal stripped = figure.value().abs().stripTrailingZeros();
        return stripped.unscaledValue().toString();
    }

    /// One vague number is of another size than the other.
    static Finding size(SegmentPair pair, FigureMatch.Same sizes) {
        return new Finding(
                "number.magnitude",
                Severity.WARNING,
                List.of(sizes.source().span()),
                List.of(sizes.target().span()),
                Map.of(
                        "source", sizes.source().span().of(pair.source()),
                        "target", sizes.target().span().of(pair.target())),
                null);
    }

    /// @param certain whether nothing else differs
    Finding finding(boolean certain) {
        String here = source.span().of(pair.source());
        String there = target.span().of(pair.target());
        // The clock and the calendar differ between the two countries.
        boolean elsewhere = source.kind() == Kind.WEEKDAY || source.kind() == Kind.TIME;
        boolean lesser =
                elsewhere
                        || NumberCheck.small(source) && NumberCheck.small(target)
                        || !source.written();
        return new Finding(
                magnitude(source, target) ? "number.magnitude" : "number.changed",
                lesser ? Severity.WARNING : Severity.ERROR,
                List.of(source.span()),
                List.of(target.span()),
                Map.of("source", here, "target", there),
                certain && !elsewhere ? replacement(there) : null);
    }

    /// In the shape of what stands there, or else as the house writes it; only what reads as it
    /// should.
    private @Nullable String replacement(String there) {
        Language language = pair.direction().target();
        Optional<String> like =
                FigureWriter.like(source, target, there, language).filter(this::reads);
        if (like.isPresent() || FigureWriter.verb(there)) {
            return like.orElse(null);
        }
        return FigureWriter.write(source, language).filter(this::reads).orElse(null);
    }

    private boolean reads(String written) {
        Span span = target.span();
        String mended =
                pair.target().substring(0, span.start())
                        + written
                        + pair.target().substring(span.end());
        Span now = new Span(span.start(), span.start() + written.length());
        return Figures.read(mended, pair.direction().target()).stream()
                .anyMatch(
                        f ->
                                f.span().overlaps(now)
                                        && f.kind() == target.kind()
                                        && f.unit().equals(target.unit())
                                        && f.sameValue(source));
    }
}
