package org.naranhi.figures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Language;

/// Writes times of day: by house style (8:28 a.m.; 오전 8시 28분), or in the shape of one that stands
/// there.
final class ClockWriter {
    private static final int HOUR = 60;
    private static final int NOON = 12 * HOUR;

    private static final Pattern ENGLISH =
            Pattern.compile("([0-9]{1,2})([:.][0-9]{2})?( ?)(a\\.m\\.|p\\.m\\.|am|pm|AM|PM)");
    private static final Pattern DIGITAL = Pattern.compile("([0-9]{1,2}):[0-9]{2}");
    private static final Pattern KOREAN =
            Pattern.compile("(오전|오후|새벽|아침|낮|저녁|밤)?( ?)[0-9]{1,2}시(?:( ?)[0-9]{1,2}분|( ?)반)?");

    private ClockWriter() {}

    static String write(int minutes, Language language) {
        if (minutes % NOON == 0) {
            boolean noon = minutes == NOON;
            return language == Language.KOREAN ? noon ? "정오" : "자정" : noon ? "noon" : "midnight";
        }
        return language == Language.KOREAN
                ? korean(minutes, half(minutes), " ", " ", false)
                : english(minutes, " ", minutes < NOON ? "a.m." : "p.m.", ":");
    }

    private static String half(int minutes) {
        return minutes < NOON ? "오전" : "오후";
    }

    private static String english(int minutes, String space, String half, String colon) {
        int hour = minutes / HOUR % 12 == 0 ? 12 : minutes / HOUR % 12;
        String past = minutes % HOUR == 0 ? "" : colon + two(minutes % HOUR);
        return hour + past + space + half;
    }

    private static String korean(
            int minutes, String half, String space, String gap, boolean halfHour) {
        int hour = minutes / HOUR % 12;
        boolean noonHour = hour == 0 && minutes >= NOON;
        String past =
                minutes % HOUR == 0
                        ? ""
                        : halfHour && minutes % HOUR == HOUR / 2
                                ? gap + "반"
                                : gap + minutes % HOUR + "분";
        return half + space + (noonHour ? 12 : hour) + "시" + past;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : "" + number;
    }

    static Optional<String> like(int now, String text, Language language) {
        Matcher digital = DIGITAL.matcher(text);
        if (digital.matches()) {
            int hour = now / HOUR;
            boolean nought = digital.group(1).length() == 2;
            return Optional.of((nought ? two(hour) : "" + hour) + ':' + two(now % HOUR));
        }
        return language == Language.KOREAN ? likeKorean(now, text) : likeEnglish(now, text);
    }

    private static Optional<String> likeEnglish(int now, String text) {
        Matcher clock = ENGLISH.matcher(text);
        if (!clock.matches()) {
            return text.equals("noon") || text.equals("midnight")
                    ? Optional.of(write(now, Language.ENGLISH))
                    : Optional.empty();
        }
        String half = clock.group(4);
        char letter = now < NOON ? 'a' : 'p';
        char first = Character.isUpperCase(half.charAt(0)) ? Character.toUpperCase(letter) : letter;
        String past = clock.group(2) == null ? ":" : clock.group(2).substring(0, 1);
        return Optional.of(english(now, clock.group(3), first + half.substring(1), past));
    }

    private static Optional<String> likeKorean(int now, String text) {
        Matcher clock = KOREAN.matcher(text);
        if (!clock.matches()) {
            return text.equals("정오") || text.equals("자정")
                    ? Optional.of(write(now, Language.KOREAN))
                    : Optional.empty();
        }
        String gap =
                clock.group(3) != null
                        ? clock.group(3)
                        : clock.group(4) != null ? clock.group(4) : " ";
        boolean halfHour = clock.group(4) != null;
        String half = clock.group(1);
        if (half == null) {
            return now >= NOON ? Optional.empty() : Optional.of(korean(now, "", "", gap, halfHour));
        }
        return switch (half) {
            case "오전", "오후" -> Optional.of(korean(now, half(now), clock.group(2), gap, halfHour));
            default -> Optional.empty();
        };
    }
}
