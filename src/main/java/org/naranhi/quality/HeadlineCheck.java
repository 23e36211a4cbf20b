package org.naranhi.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;
import org.naranhi.text.RuleTable;

/// Capitals and length of headlines as the house has them, and the capital that begins an English
/// sentence of the body.
final class HeadlineCheck implements Check {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.&-]*+");

    /// Words that up style writes small within a headline.
    private static final Set<String> SMALL =
            new HashSet<>(
                    RuleTable.rows(HeadlineCheck.class, "headline-small.tsv").stream()
                            .flatMap(cells -> List.of(cells.get(0).split("; ")).stream())
                            .toList());

    private static final Pattern SMALL_START = Pattern.compile("^[\"“‘'(]*+([a-z]{2,})(?= )");
    private final String capitals;
    private final Optional<Integer> english;
    private final Optional<Integer> korean;

    HeadlineCheck(CheckProfile profile) {
        capitals = profile.choice(StyleChoice.HEADLINE_CAPITALS);
        english = profile.bound(StyleChoice.ENGLISH_HEADLINE);
        korean = profile.bound(StyleChoice.KOREAN_HEADLINE);
    }

    @Override
    public List<String> codes() {
        return List.of("headline.capitals", "headline.length", "sentence.capital");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        TargetText target = TargetText.of(pair);
        if (target.plain().isBlank()) {
            return List.of();
        }
        boolean inEnglish = pair.direction().target() == Language.ENGLISH;
        if (pair.kind() == PassageKind.HEADLINE) {
            List<Finding> findings = new ArrayList<>();
            (inEnglish ? english : korean).ifPresent(most -> length(findings, target, most));
            if (inEnglish) {
                capitals(findings, target);
            }
            return findings;
        }
        return inEnglish && pair.kind() == PassageKind.BODY ? start(pair, target) : List.of();
    }

    private static void length(List<Finding> findings, TargetText target, int most) {
        String text = target.plain();
        int length = text.strip().codePointCount(0, text.strip().length());
        if (length > most) {
            int from = text.offsetByCodePoints(0, most);
            findings.add(
                    target.finding(
                            "headline.length",
                            Severity.WARNING,
                            from,
                            text.length(),
                            Map.of("length", "" + length, "most", "" + most),
                            null));
        }
    }

    private void capitals(List<Finding> findings, TargetText target) {
        boolean first = true;
        for (MatchResult word : WORD.matcher(target.plain()).results().toList()) {
            String right = first ? upper(word.group()) : right(word.group());
            if (!right.equals(word.group())) {
                findings.add(
                        target.finding(
                                "headline.capitals",
                                Severity.INFO,
                                word.start(),
                                word.end(),
                                Map.of("word", word.group(), "right", right),
                                right));
            }
            first = false;
        }
    }

    /// Down style can't be mended word by word, as names keep their capitals; only what is never a
    /// name is said.
    private String right(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean small = SMALL.contains(lower);
        return switch (capitals) {
            case "up" -> small ? word : upper(word);
            case "down" -> small && word.length() > 1 && word.equals(upper(lower)) ? lower : word;
            default -> word;
        };
    }

    private static String upper(String word) {
        boolean own = word.chars().anyMatch(Character::isUpperCase);
        return own ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<Finding> start(SegmentPair pair, TargetText target) {
        var matcher = SMALL_START.matcher(target.plain());
        boolean sentence =
                target.plain().strip().endsWith(".") && pair.source().strip().endsWith(".");
        if (!sentence || !matcher.find()) {
            return List.of();
        }
        String word = matcher.group(1);
        return List.of(
                target.finding(
                        "sentence.capital",
                        Severity.INFO,
                        matcher.start(1),
                        matcher.end(1),
                        Map.of("word", word),
                        upper(word)));
    }
}
