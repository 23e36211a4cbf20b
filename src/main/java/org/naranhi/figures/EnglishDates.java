package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.figures.Figure.Kind;

/// Dates, days of the week, decades and times of an English text.
final class EnglishDates {
    private static final String MONTHS =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
                    + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY = "(3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?";
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "\\b("
                            + MONTHS
                            + ") (?:the )?"
                            + DAY
                            + "(?![0-9:]|,[0-9])(?:,? ((?:1[0-9]|20)[0-9]{2})\\b)?");
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "\\b"
                            + DAY
                            + "(?: of)? ("
                            + MONTHS
                            + ")(?![a-z])(?:,? ((?:1[0-9]|20)[0-9]{2})\\b)?");

    /// Months that are other words too need a small word before them or a year after.
    private static final Pattern MONTH =
            Pattern.compile(
                    "\\b(?:(January|February|April|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)(?![a-z])"
                            + "|(?<=\\b(?:in|In|since|Since|until|by|last|next|of|late|early|mid-|this|through|from|to) )(May|March)\\b|(May|March)(?=,? (?:1[0-9]|20)[0-9]{2}\\b))");

    private static final Pattern ISO_DATE =
            Pattern.compile("\\b((?:19|20)[0-9]{2})-(1[0-2]|0[1-9])-(3[01]|[12][0-9]|0[1-9])\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "\\b(Mon(?:day|\\.)|Tue(?:sday|s?\\.)|Wed(?:nesday|\\.)|Thu(?:rsday|rs?\\.)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sun(?:day|\\.))(?![a-z])");
    private static final Pattern DECADE =
            Pattern.compile("(?<![0-9.,])(?:((?:1[0-9]|20)[0-9]0)|['’]?([0-9]0))['’]?s\\b");
    private static final List<String> DECADES =
            List.of("twen", "thir", "for", "fif", "six", "seven", "eigh", "nine");
    private static final Pattern WORDED_DECADE =
            Pattern.compile(
                    "(?i)\\b(?:the|early|late|mid-?) ?(" + String.join("|", DECADES) + ")ties\\b");
    private static final Pattern CLOCK =
            Pattern.compile(
                    "\\b(?:([01]?[0-9]|2[0-4])(?::|\\.)([0-5][0-9])(?::[0-5][0-9])?(?![0-9.])( ?[ap]\\.?m\\b\\.?)|([01]?[0-9])( ?[ap]\\.?m\\b\\.?)|([01]?[0-9]|2[0-4]):([0-5][0-9])(?![0-9]))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OCLOCK =
            Pattern.compile("\\b(noon|midnight)\\b", Pattern.CASE_INSENSITIVE);
    private static final String MONTH_NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String DAY_NAMES = "montuewedthufrisatsun";

    private final Reading reading;
    private final Glance glance;

    EnglishDates(Reading reading, Glance glance) {
        this.reading = reading;
        this.glance = glance;
    }

    void read() {
        if (reading.digits()) {
            reading.each(ISO_DATE, m -> date(m, 1, 2, 3));
        }
        if (glance.has(Glance.Of.MONTH)) {
            if (reading.digits()) {
                reading.each(MONTH_DAY, m -> date(m, 3, 1, 2));
                reading.each(DAY_MONTH, m -> date(m, 3, 2, 1));
            }
            reading.each(
                    MONTH,
                    m -> reading.add(m.start(), m.end(), Kind.MONTH, month(m.group()), "", true));
        }
        if (glance.has(Glance.Of.WEEKDAY)) {
            reading.each(WEEKDAY, this::weekday);
        }
        if (reading.digits()) {
            reading.each(DECADE, this::decade);
        }
        if (glance.has(Glance.Of.DECADE)) {
            reading.each(WORDED_DECADE, this::wordedDecade);
        }
        if (reading.digits()) {
            reading.each(CLOCK, this::clock);
        }
        if (glance.has(Glance.Of.CLOCK)) {
            reading.each(OCLOCK, this::oClock);
        }
    }

    private void weekday(Matcher m) {
        reading.add(m.start(), m.end(), Kind.WEEKDAY, place(DAY_NAMES, m.group()), "", false);
    }

    private void wordedDecade(Matcher m) {
        long tens = DECADES.indexOf(m.group(1).toLowerCase(Locale.ROOT)) + 2L;
        reading.add(m.start(1), m.end(), Kind.DECADE, 10 * tens, "", false);
    }

    private void oClock(Matcher m) {
        long minutes = m.group().equalsIgnoreCase("noon") ? 720 : 0;
        reading.add(m.start(), m.end(), Kind.TIME, minutes, "", false);
    }

    private void date(Matcher m, int year, int month, int day) {
        if (m.group(year) != null) {
            reading.add(
                    m.start(year), m.end(year), Kind.YEAR, new BigDecimal(m.group(year)), "", true);
        }
        reading.add(m.start(month), m.end(month), Kind.MONTH, month(m.group(month)), "", true);
        int end = m.end(day);
        reading.add(m.start(day), end, Kind.DAY, new BigDecimal(m.group(day)), "", true);
        reading.take(m.start(), m.end());
    }

    private static long month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Long.parseLong(written)
                : place(MONTH_NAMES, written);
    }

    private static long place(String names, String written) {
        return names.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1L;
    }

    private void decade(Matcher m) {
        String year = m.group(1) != null ? m.group(1) : m.group(2);
        reading.add(m.start(), m.end(), Kind.DECADE, new BigDecimal(year), "", true);
    }

    private void clock(Matcher m) {
        String hour =
                m.group(1) != null ? m.group(1) : m.group(4) != null ? m.group(4) : m.group(6);
        String minute = m.group(2) != null ? m.group(2) : m.group(7);
        String half = m.group(3) != null ? m.group(3) : m.group(5);
        int hours = Integer.parseInt(hour);
        if (half != null) {
            boolean afternoon = half.strip().toLowerCase(Locale.ROOT).startsWith("p");
            hours = hours % 12 + (afternoon ? 12 : 0);
        }
        long minutes = minute == null ? 0 : Long.parseLong(minute);
        reading.add(m.start(), m.end(), Kind.TIME, hours % 24 * 60L + minutes, "", true);
    }
}
