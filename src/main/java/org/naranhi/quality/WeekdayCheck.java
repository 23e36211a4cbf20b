package org.naranhi.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.figures.FigureWriter;
import org.naranhi.text.Span;

/// A date whose day of the week is another: Monday, Sept. 18, 2018 was a Tuesday. The year may
/// stand in the source alone, or be the one of the story.
final class WeekdayCheck implements Check {
    /// So near stand the parts of one date.
    private static final int NEAR = 14;

    /// So far from its story a date of no year may be.
    private static final int MOST_DAYS = 120;

    @Override
    public List<String> codes() {
        return List.of("date.weekday");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (!pair.target().contains("요일")
                && !pair.target().contains("day")
                && !pair.target().contains("(")) {
            return List.of();
        }
        List<Figure> target = ReadFigures.of(pair.target(), pair.direction().target());
        List<Figure> days = of(target, Kind.WEEKDAY);
        if (days.isEmpty() || of(target, Kind.DAY).isEmpty()) {
            return List.of();
        }
        List<Figure> source = ReadFigures.of(pair.source(), pair.direction().source());
        List<Finding> findings = new ArrayList<>();
        for (Figure weekday : days) {
            LocalDate date = date(weekday, target, source, pair.published());
            if (date != null && date.getDayOfWeek().getValue() != weekday.value().intValue()) {
                findings.add(finding(pair, weekday, date, source));
            }
        }
        return findings;
    }

    private static @Nullable LocalDate date(
            Figure weekday,
            List<Figure> target,
            List<Figure> source,
            @Nullable LocalDate published) {
        Figure day = nearest(weekday, target, Kind.DAY);
        Figure month = day == null ? null : nearest(day, target, Kind.MONTH);
        if (day == null || month == null) {
            return null;
        }
        Figure year = nearest(month, target, Kind.YEAR);
        if (year == null) {
            List<Figure> years = of(source, Kind.YEAR);
            boolean dated = of(source, Kind.MONTH).stream().anyMatch(month::sameValue);
            year = years.size() == 1 && dated ? years.getFirst() : null;
        }
        try {
            MonthDay found = MonthDay.of(month.value().intValue(), day.value().intValue());
            return year != null
                    ? found.atYear(year.value().intValue())
                    : published == null ? null : nearest(published, found);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// News is of the weeks around it. What is as near to two years is of neither.
    private static @Nullable LocalDate nearest(LocalDate published, MonthDay day) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> day.atYear(published.getYear() + years))
                .filter(date -> Math.abs(ChronoUnit.DAYS.between(published, date)) <= MOST_DAYS)
                .findFirst()
                .orElse(null);
    }

    private static List<Figure> of(List<Figure> figures, Kind kind) {
        return figures.stream().filter(figure -> figure.kind() == kind).toList();
    }

    private static @Nullable Figure nearest(Figure to, List<Figure> figures, Kind kind) {
        Optional<Figure> found =
                of(figures, kind).stream()
                        .min(Comparator.comparingInt(f -> apart(f.span(), to.span())))
                        .filter(f -> apart(f.span(), to.span()) <= NEAR);
        return found.orElse(null);
    }

    private static int apart(Span a, Span b) {
        return Math.max(a.start() - b.end(), b.start() - a.end());
    }

    /// The day of the week is mended only where the source has the right one, or none.
    private static Finding finding(
            SegmentPair pair, Figure weekday, LocalDate date, List<Figure> source) {
        Figure right =
                new Figure(
                        weekday.span(),
                        Kind.WEEKDAY,
                        java.math.BigDecimal.valueOf(date.getDayOfWeek().getValue()),
                        "",
                        false);
        List<Figure> days = of(source, Kind.WEEKDAY);
        boolean certain = days.stream().allMatch(right::sameValue);
        String there = weekday.span().of(pair.target());
        return new Finding(
                "date.weekday",
                Severity.WARNING,
                days.stream().filter(weekday::sameValue).map(Figure::span).toList(),
                List.of(weekday.span()),
                Map.of("weekday", there, "date", date.toString()),
                certain
                        ? FigureWriter.like(right, weekday, there, pair.direction().target())
                                .orElse(null)
                        : null);
    }
}
