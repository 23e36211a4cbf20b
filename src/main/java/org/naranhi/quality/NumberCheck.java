package org.naranhi.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.figures.Figures;
import org.naranhi.figures.Units;
import org.naranhi.text.Language;

/// Numbers of the source that the target lacks or says otherwise. Values are compared, not digits:
/// 3조5000억 is 3.5 trillion; 17일 may be Monday; a sum in another currency was converted.
final class NumberCheck implements Check {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    @Override
    public List<String> codes() {
        return List.of("number.missing", "number.changed", "number.added");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (pair.target().isBlank()) {
            return List.of();
        }
        Language sourceLanguage = pair.direction().source();
        Language targetLanguage = pair.direction().target();
        List<Figure> source = Figures.read(pair.source(), sourceLanguage);
        List<Figure> target = Figures.read(pair.target(), targetLanguage);
        List<Figure> lost = unanswered(source, target, pair.target(), targetLanguage);
        List<Figure> gained = unanswered(target, source, pair.source(), sourceLanguage);
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : lost) {
            Figure instead = instead(figure, gained);
            if (instead != null) {
                gained.remove(instead);
                findings.add(changed(pair, figure, instead));
            } else if (figure.written()) { // words are often left out or said otherwise, rightly
                findings.add(missing(pair, figure, source));
            }
        }
        for (Figure figure : gained) {
            if (figure.written() && !small(figure)) {
                findings.add(added(pair, figure));
            }
        }
        return findings;
    }

    private static List<Figure> unanswered(
            List<Figure> figures, List<Figure> others, String text, Language language) {
        List<Figure> free = withoutEqual(others, figures);
        List<Figure> left = withoutEqual(figures, others);
        left.removeIf(figure -> excused(figure, figures, others, free, text, language));
        return left;
    }

    private static List<Figure> withoutEqual(List<Figure> figures, List<Figure> others) {
        List<Figure> left = new ArrayList<>(figures);
        left.removeIf(f -> others.stream().anyMatch(o -> FigureAgreement.agree(f, o)));
        left.removeIf(f -> otherMeasure(f, others));
        return left;
    }

    /// Whether a measure is given in another unit, and only there: 45 miles for 72㎞.
    private static boolean otherMeasure(Figure figure, List<Figure> others) {
        return others.stream().anyMatch(o -> Units.sameMeasure(figure, o))
                && others.stream().noneMatch(o -> o.unit().equals(figure.unit()));
    }

    /// Whether a figure without its equal is said otherwise: a date by its distance from today or
    /// by the day of the week, a sum in another currency. Not where a figure of its kind stands in
    /// the other text and answers nothing: that one is wrong.
    private static boolean excused(
            Figure figure,
            List<Figure> own,
            List<Figure> others,
            List<Figure> free,
            String text,
            Language language) {
        Kind kind = figure.kind();
        if (kind != Kind.WEEKDAY && kind != Kind.MONEY && has(free, kind)) {
            return false;
        }
        return switch (kind) {
            case DAY -> {
                boolean dated = has(own, Kind.MONTH) && has(others, Kind.MONTH);
                yield !dated && has(others, Kind.WEEKDAY)
                        || RelativeDates.say(text, language, Kind.DAY);
            }
            case WEEKDAY -> !has(others, kind) || RelativeDates.say(text, language, kind);
            case YEAR, MONTH -> RelativeDates.say(text, language, kind);
            case MONEY ->
                    free.stream().noneMatch(o -> money(o) && o.unit().equals(figure.unit()))
                            && free.stream().anyMatch(NumberCheck::money);
            default -> false;
        };
    }

    private static boolean money(Figure figure) {
        return figure.kind() == Kind.MONEY;
    }

    private static boolean has(List<Figure> figures, Kind kind) {
        return figures.stream().anyMatch(figure -> figure.kind() == kind);
    }

    /// A number of the target that stands where this one should: of the same kind and unit.
    private static @Nullable Figure instead(Figure figure, List<Figure> gained) {
        if (!figure.written() && figure.kind() != Kind.WEEKDAY) {
            return null;
        }
        for (Figure other : gained) {
            boolean both = other.written() || other.kind() == Kind.WEEKDAY;
            if (both && figure.kind() == other.kind() && sameUnit(figure, other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean sameUnit(Figure a, Figure b) {
        return a.unit().equals(b.unit())
                || a.kind() == Kind.COUNT && (a.unit().isEmpty() || b.unit().isEmpty());
    }

    private static boolean small(Figure figure) {
        boolean counts = figure.kind() == Kind.COUNT || figure.kind() == Kind.ORDINAL;
        return counts && figure.value().scale() <= 0 && figure.value().compareTo(TEN) <= 0;
    }

    private static Finding changed(SegmentPair pair, Figure figure, Figure instead) {
        String source = figure.span().of(pair.source());
        String target = instead.span().of(pair.target());
        // The clock and the calendar differ between the two countries.
        boolean elsewhere = figure.kind() == Kind.WEEKDAY || figure.kind() == Kind.TIME;
        return new Finding(
                "number.changed",
                elsewhere || small(figure) ? Severity.WARNING : Severity.ERROR,
                List.of(figure.span()),
                List.of(instead.span()),
                Map.of("source", source, "target", target),
                replacement(figure, instead, target));
    }

    /// Certain only where both languages write the same digits.
    private static @Nullable String replacement(Figure figure, Figure instead, String target) {
        boolean plain =
                switch (figure.kind()) {
                    case PERCENT, YEAR, DAY -> true;
                    default -> false;
                };
        Matcher digits = DIGITS.matcher(target);
        if (!plain
                || !digits.find()
                || !digits.group().equals(instead.value().toPlainString())
                || digits.find()) {
            return null;
        }
        return DIGITS.matcher(target).replaceFirst(figure.value().toPlainString());
    }

    /// A reporter's lone 17일 is often left out in English, and so is one of two currencies.
    private static Finding missing(SegmentPair pair, Figure figure, List<Figure> source) {
        boolean loneDay = figure.kind() == Kind.DAY && !has(source, Kind.MONTH);
        boolean converted =
                money(figure)
                        && source.stream()
                                .anyMatch(o -> money(o) && !o.unit().equals(figure.unit()));
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
}
