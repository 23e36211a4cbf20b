package org.naranhi.figures;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands after a Korean number: its unit, if any, past 여 and a space.
record After(Units.@Nullable Unit unit, int end) {
    /// After 년, 월, 일: a length of time and not a date.
    private static final Pattern LENGTH =
            Pattern.compile(
                    "년(?:간|여|째|만에| ?동안| 만에| 뒤| 후(?![가-힣])| 전(?![가-힣])|차)|일(?:간|째|만에| ?동안| 만에| 뒤| 후(?![가-힣])| 전(?![가-힣]))");

    static After of(String text, int numberEnd) {
        int at = numberEnd;
        if (at < text.length() && text.charAt(at) == '여') {
            at++;
        }
        boolean apart = at < text.length() && text.charAt(at) == ' ';
        if (apart) {
            at++;
        }
        Units.Unit unit = text.startsWith("초과", at) ? null : Units.korean(text, at);
        if (unit != null && apart && !NativeNumber.counterEnds(text, Units.koreanEnd(text, at))) {
            return new After(null, numberEnd);
        }
        if (unit == null && at < text.length() && text.charAt(at) == '년') {
            return new After(Units.korean("년간", 0), at + 1);
        }
        if (unit == null && at < text.length() && text.charAt(at) == '일') {
            return new After(Units.korean("일간", 0), at + 1);
        }
        return new After(unit, unit == null ? numberEnd : Units.koreanEnd(text, at));
    }

    static boolean lengthOfTime(String text, int at) {
        return LENGTH.matcher(text).region(at, text.length()).lookingAt();
    }
}
