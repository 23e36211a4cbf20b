package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// A particle left in both its forms: 서울을(를).
final class ParticleCheck implements Check {
    private static final Pattern BOTH =
            Pattern.compile(
                    "(?<=[\\p{L}\\p{N}%)\"”’'])(은\\(는\\)|는\\(은\\)|이\\(가\\)|가\\(이\\)|을\\(를\\)|를\\(을\\)|과\\(와\\)|와\\(과\\)"
                            + "|아\\(야\\)|야\\(아\\)|\\(으\\)로|으로\\(로\\)|로\\(으로\\)|\\(이\\)(?=라|며|나|란|든)|(?:은/는|을/를|이/가|과/와|와/과)(?![가-힣]))");

    /// After a final consonant, after a vowel.
    private static final List<String> PAIRS = List.of("은는", "이가", "을를", "과와", "아야");

    @Override
    public List<String> codes() {
        return List.of("particle.undecided");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (pair.direction().target() != Language.KOREAN) {
            return List.of();
        }
        Unmarked target = Unmarked.of(pair.target());
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = BOTH.matcher(target.plain());
        while (matcher.find()) {
            Span span = target.original(matcher.start(), matcher.end());
            findings.add(
                    new Finding(
                            "particle.undecided",
                            Severity.ERROR,
                            List.of(),
                            List.of(span),
                            Map.of("particle", matcher.group()),
                            span.length() == matcher.group().length()
                                    ? decided(target.plain(), matcher.start(), matcher.group())
                                    : null));
        }
        return findings;
    }

    /// The form that the syllable before asks for; null when that is not Hangul.
    private static @Nullable String decided(String text, int at, String both) {
        int before = at - 1;
        while (before > 0 && "\"”’')".indexOf(text.charAt(before)) >= 0) {
            if (text.charAt(before) == ')') {
                return null;
            }
            before--;
        }
        char last = text.charAt(before);
        if (last < '가' || last > '힣') {
            return null;
        }
        int coda = (last - '가') % 28;
        if (both.contains("으")) {
            return coda == 0 || coda == 8 ? "로" : "으로";
        }
        if (both.equals("(이)")) {
            return coda == 0 ? "" : "이";
        }
        for (String pair : PAIRS) {
            if (both.indexOf(pair.charAt(0)) >= 0 && both.indexOf(pair.charAt(1)) >= 0) {
                return pair.substring(coda == 0 ? 1 : 0, coda == 0 ? 2 : 1);
            }
        }
        return null;
    }
}
