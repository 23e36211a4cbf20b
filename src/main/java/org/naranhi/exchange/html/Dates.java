package org.naranhi.exchange.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the date out of a timestamp line for the `datetime` of HTML: `Sept. 18, 2018 - 08:28`,
/// `2018년 9월 18일`, `입력 2018-09-18 08:28`. A line with several dates or none gives nothing.
final class Dates {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final String MONTH = "(" + String.join("|", MONTHS) + ")[a-z]*\\.?";

    private static final Pattern DATE =
            Pattern.compile(
                    "(?<y>(?:19|20)\\d\\d)\\s*[-./년]\\s*(?<m>\\d{1,2})\\s*[-./월]\\s*(?<d>\\d{1,2})(?!\\d)"
                            + "|\\b(?<usm>"
                            + MONTH
                            + ")\\s+(?<usd>\\d{1,2}),?\\s+(?<usy>(?:19|20)\\d\\d)"
                            + "|\\b(?<gbd>\\d{1,2})\\s+(?<gbm>"
                            + MONTH
                            + ")\\s+(?<gby>(?:19|20)\\d\\d)");

    private static final Pattern TIME =
            Pattern.compile(
                    "(?<half>오전|오후)?\\s*(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)\\s*(?<ampm>[ap]\\.?m)?");

    private Dates() {}

    static Optional<String> datetime(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        Matcher date = DATE.matcher(lower);
        if (!date.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(date);
        int end = date.end();
        if (date.find()) {
            return Optional.empty();
        }
        return day.map(found -> found + time(lower.substring(end)));
    }

    private static Optional<LocalDate> day(Matcher date) {
        try {
            if (date.group("y") != null) {
                return Optional.of(of(date, "y", Integer.parseInt(date.group("m")), "d"));
            }
            return Optional.of(
                    date.group("usy") != null
                            ? of(date, "usy", month(date.group("usm")), "usd")
                            : of(date, "gby", month(date.group("gbm")), "gbd"));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDate of(Matcher date, String year, int month, String day) {
        return LocalDate.of(
                Integer.parseInt(date.group(year)), month, Integer.parseInt(date.group(day)));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static String time(String rest) {
        Matcher time = TIME.matcher(rest);
        if (!time.find()) {
            return "";
        }
        int hour = Integer.parseInt(time.group(2));
        int minute = Integer.parseInt(time.group(3));
        boolean halved = time.group("half") != null || time.group("ampm") != null;
        boolean afternoon =
                "오후".equals(time.group("half"))
                        || time.group("ampm") != null && time.group("ampm").startsWith("p");
        if (halved && (hour < 1 || hour > 12) || hour > 23 || minute > 59) {
            return "";
        }
        int hours = halved ? hour % 12 + (afternoon ? 12 : 0) : hour;
        return String.format(Locale.ROOT, "T%02d:%02d", hours, minute);
    }
}
