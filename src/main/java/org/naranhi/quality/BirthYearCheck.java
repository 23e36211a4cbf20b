package org.naranhi.quality;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.Language;

/// An age that doesn't fit the year of birth beside it, in the one other year the text speaks of:
/// born in 1953, 75 in 2018.
final class BirthYearCheck implements Check {
    private static final Pattern KOREAN =
            Pattern.compile(
                    "((?:1[89]|20)[0-9]{2})년(?:생| ?출생|에 태어)|((?:1[89]|20)[0-9]{2})년[^.]{0,20}(?:출생|태어났|태어난)");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\bborn\\b[^.;]{0,30}?\\b((?:1[89]|20)[0-9]{2})\\b");

    /// Ages are counted in two ways in Korea, and before or after the birthday.
    private static final int SLACK = 2;

    @Override
    public List<String> codes() {
        return List.of("age.birth-year");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        boolean korean = pair.direction().target() == Language.KOREAN;
        Matcher born = (korean ? KOREAN : ENGLISH).matcher(pair.target());
        if (!born.find()) {
            return List.of();
        }
        int year = Integer.parseInt(born.group(born.group(1) == null ? 2 : 1));
        List<Figure> figures = ReadFigures.of(pair.target(), pair.direction().target());
        List<Figure> ages = figures.stream().filter(f -> f.unit().equals("age")).toList();
        List<Figure> years =
                figures.stream()
                        .filter(f -> f.kind() == Kind.YEAR && f.value().intValue() != year)
                        .toList();
        if (ages.size() != 1 || years.size() != 1) {
            return List.of();
        }
        int age = ages.getFirst().value().intValue();
        int then = years.getFirst().value().intValue();
        if (Math.abs(then - year - age) <= SLACK) {
            return List.of();
        }
        return List.of(
                new Finding(
                        "age.birth-year",
                        Severity.WARNING,
                        List.of(),
                        List.of(ages.getFirst().span()),
                        Map.of(
                                "age", ages.getFirst().span().of(pair.target()),
                                "birth", Integer.toString(year),
                                "year", Integer.toString(then)),
                        null));
    }
}
