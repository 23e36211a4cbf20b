package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.hangul.Particles;
import org.naranhi.text.Language;

/// A particle left in both its forms: 서울을(를).
final class ParticleCheck implements Check {
    private static final Pattern BOTH =
            Pattern.compile(
                    "(?<=[\\p{L}\\p{N}%)\"”’'])(은\\(는\\)|는\\(은\\)|이\\(가\\)|가\\(이\\)|을\\(를\\)|를\\(을\\)|과\\(와\\)|와\\(과\\)"
                            + "|아\\(야\\)|야\\(아\\)|\\(으\\)로|으로\\(로\\)|로\\(으로\\)|\\(이\\)(?:라고|라는|라며|라도|라|며|나|란|든|랑)|(?:은/는|을/를|이/가|과/와|와/과)(?![가-힣]))");

    @Override
    public List<String> codes() {
        return List.of("particle.undecided");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (pair.direction().target() != Language.KOREAN) {
            return List.of();
        }
        TargetText target = TargetText.of(pair);
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = BOTH.matcher(target.plain());
        while (matcher.find()) {
            findings.add(
                    target.finding(
                            "particle.undecided",
                            Severity.ERROR,
                            matcher.start(),
                            matcher.end(),
                            Map.of("particle", matcher.group()),
                            decided(target.plain(), matcher.start(), matcher.group())));
        }
        return findings;
    }

    /// The form that the word before asks for; null when its reading can't be known.
    private static @Nullable String decided(String text, int at, String both) {
        String before = text.substring(0, at);
        String word = before.substring(before.lastIndexOf(' ') + 1);
        Particles.Choice choice = Particles.choose(word, both);
        return choice.certain() ? choice.form() : null;
    }
}
