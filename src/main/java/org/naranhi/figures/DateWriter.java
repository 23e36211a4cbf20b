package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// Writes the parts of dates in both languages: by house style, or in the shape of one that stands
/// there. English names of months and days are in `months.tsv`.
final class DateWriter {
    private static final String KOREAN_DAYS = "월화수목금토일";
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Map<Integer, List<String>> MONTHS = new TreeMap<>();
    private static final Map<Integer, List<String>> WEEKDAYS = new TreeMap<>();

    static {
        for (List<String> row : RuleTable.rows(DateWriter.class, "months.tsv")) {
            (row.get(0).equals("month") ? MONTHS : WEEKDAYS).put(Integer.valueOf(row.get(1)), row);
        }
    }

    private DateWriter() {}

    /// One part by itself: September, the 18th, 1990s, Monday; 9월, 18일, 1990년대, 월요일.
    static Optional<String> write(Figure figure, Language language) {
        String number = figure.value().toPlainString();
        int value = figure.value().intValue();
        boolean korean = language == Language.KOREAN;
        return switch (figure.kind()) {
            case YEAR -> Optional.of(korean ? number + '년' : number);
            case MONTH -> korean ? Optional.of(number + '월') : name(MONTHS, value, 2);
            case DAY ->
                    Optional.of(
                            korean
                                    ? number + '일'
                                    : "the " + number + EnglishWriter.ending(figure.value()));
            case WEEKDAY ->
                    korean
                            ? Optional.of(KOREAN_DAYS.charAt(value - 1) + "요일")
                            : name(WEEKDAYS, value, 2);
            case DECADE ->
                    Optional.of(
                            korean
                                    ? number + "년대"
                                    : (number.length() < 3 ? "'" : "") + number + 's');
            default -> Optional.empty();
        };
    }

    /// A date of several parts: Sept. 18, 2018; 2018년 9월 18일.
    static Optional<String> date(List<Figure> parts, Language language) {
        Map<Kind, Figure> by = new TreeMap<>();
        parts.forEach(part -> by.put(part.kind(), part));
        if (by.size() < parts.size() || !by.keySet().stream().allMatch(DateWriter::ofDay)) {
            return Optional.empty();
        }
        if (parts.size() == 1) {
            return write(parts.getFirst(), language);
        }
        List<String> written = new ArrayList<>();
        if (language == Language.KOREAN) {
            by.values().forEach(part -> written.add(write(part, language).orElseThrow()));
            return Optional.of(String.join(" ", written));
        }
        Figure month = by.get(Kind.MONTH);
        Figure day = by.get(Kind.DAY);
        Figure year = by.get(Kind.YEAR);
        if (month == null) {
            return Optional.empty();
        }
        String years = year == null ? "" : " " + year.value().toPlainString();
        return name(MONTHS, month.value().intValue(), day == null ? 2 : 3)
                .map(
                        name ->
                                day == null
                                        ? name + years
                                        : name
                                                + ' '
                                                + day.value().toPlainString()
                                                + (years.isEmpty() ? "" : ',' + years));
    }

    private static boolean ofDay(Kind kind) {
        return kind == Kind.YEAR || kind == Kind.MONTH || kind == Kind.DAY;
    }

    /// `now` in the shape of a part of a date that stands written as `text`.
    static Optional<String> like(Figure now, String text, Language language) {
        return switch (now.kind()) {
            case WEEKDAY -> weekday(now.value().intValue(), text, language);
            case MONTH ->
                    Character.isDigit(text.charAt(0))
                            ? digits(now.value(), text)
                            : month(now.value().intValue(), text);
            default -> digits(now.value(), text);
        };
    }

    private static Optional<String> weekday(int value, String text, Language language) {
        if (language == Language.KOREAN) {
            return Optional.of(KOREAN_DAYS.charAt(value - 1) + text.substring(1));
        }
        return name(WEEKDAYS, value, text.endsWith("day") ? 2 : 3);
    }

    /// Names in full stay in full (18 September), short ones short. May may be either: AP shortens
    /// before a day, which is what stands here most.
    private static Optional<String> month(int value, String text) {
        boolean full =
                MONTHS.values().stream()
                        .anyMatch(row -> row.get(2).equals(text) && !row.get(3).equals(text));
        boolean shortened = MONTHS.values().stream().anyMatch(row -> row.get(3).equals(text));
        return full
                ? name(MONTHS, value, 2)
                : shortened ? name(MONTHS, value, 3) : Optional.empty();
    }

    private static Optional<String> name(Map<Integer, List<String>> names, int value, int column) {
        List<String> row = names.get(value);
        return row == null ? Optional.empty() : Optional.of(row.get(column));
    }

    /// The digits exchanged, as long as they were where a nought leads; 18th follows its number.
    private static Optional<String> digits(BigDecimal value, String text) {
        Matcher digits = DIGITS.matcher(text);
        if (value.scale() > 0 || !digits.find()) {
            return Optional.empty();
        }
        String number = value.toPlainString();
        String before = digits.group();
        if (before.startsWith("0")) {
            number = "0".repeat(Math.max(0, before.length() - number.length())) + number;
        }
        String head = text.substring(0, digits.start());
        String rest = text.substring(digits.end());
        if (rest.toLowerCase(Locale.ROOT).matches("st|nd|rd|th")) {
            rest = EnglishWriter.ending(value);
        }
        boolean other = before.length() > 2 && number.length() != before.length();
        return other || digits.find() ? Optional.empty() : Optional.of(head + number + rest);
    }
}
