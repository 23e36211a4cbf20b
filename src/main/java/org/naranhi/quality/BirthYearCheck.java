package org.naranhi.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// An age that doesn't fit the year of birth beside it, in the one other year the text speaks of,
/// or else in that of the story: born in 1953, 75 in 2018.
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
        LocalDate published = pair.published();
        if (ages.size() != 1 || years.size() > 1) {
            return List.of();
        }
        if (years.isEmpty()
                && (published == null || !today(pair.target(), ages.getFirst().span(), korean))) {
            return List.of();
        }
        int age = ages.getFirst().value().intValue();
        int then =
                years.isEmpty()
                        ? Objects.requireNonNull(published).getYear()
                        : years.getFirst().value().intValue();
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

    /// Whether it is said of the day of the story: 김씨(65), 올해 65세, Kim, 65, and is 65.
    private static boolean today(String text, Span age, boolean korean) {
        String before = text.substring(0, age.start());
        String after = text.substring(age.end());
        return korean
                ? before.endsWith("(") || before.endsWith("올해 ")
                : before.endsWith(" is ")
                        || before.endsWith(", ") && after.startsWith(",")
                        || after.startsWith("-year-old");
    }
}
