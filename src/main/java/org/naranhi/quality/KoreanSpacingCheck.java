package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Language;

/// Spaces of Korean around particles, numbers, units, brackets and bound nouns
/// (`spacing-rules.tsv`). Each row of the table is a pattern; its group `space` is where a space is
/// wrong, or, where it is empty, where one is missing.
final class KoreanSpacingCheck implements Check {
    private record Rule(String code, Severity severity, Pattern pattern) {}

    private static final List<Rule> RULES =
            Tables.rows("spacing-rules.tsv").stream()
                    .map(
                            cells ->
                                    new Rule(
                                            cells[0],
                                            Severity.valueOf(cells[1]),
                                            Pattern.compile(cells[2])))
                    .toList();

    private static final Pattern COUNTERS =
            Pattern.compile(
                    "(?<=[0-9][만억조])(?<space> ?)(?=(?:명|원|달러|개|건|대|가구|톤|부|장|채|표)(?![가-힣]{3}))");

    private final String counterSpace;

    KoreanSpacingCheck(CheckProfile profile) {
        counterSpace = profile.choice(StyleChoice.COUNTER_SPACE);
    }

    @Override
    public List<String> codes() {
        return List.of(
                "spacing.particle",
                "spacing.number",
                "spacing.unit",
                "spacing.bracket",
                "spacing.bound-noun",
                "spacing.counter");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (pair.direction().target() != Language.KOREAN || pair.target().isBlank()) {
            return List.of();
        }
        TargetText target = TargetText.of(pair);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(target.plain());
            while (matcher.find()) {
                findings.add(finding(target, rule.code(), rule.severity(), matcher));
            }
        }
        if (!counterSpace.equals("any")) {
            Matcher matcher = COUNTERS.matcher(target.plain());
            while (matcher.find()) {
                boolean apart = !matcher.group("space").isEmpty();
                if (apart != counterSpace.equals("apart")) {
                    findings.add(finding(target, "spacing.counter", Severity.INFO, matcher));
                }
            }
        }
        return findings;
    }

    /// What is to be changed is shown with the characters on either side of it.
    private static Finding finding(
            TargetText target, String code, Severity severity, Matcher matcher) {
        int from = Math.max(0, matcher.start("space") - 1);
        int to = Math.min(target.plain().length(), matcher.end("space") + 1);
        String wrong = target.plain(from, to);
        boolean missing = matcher.group("space").isEmpty();
        String right =
                missing ? wrong.charAt(0) + " " + wrong.substring(1) : wrong.replace(" ", "");
        return target.finding(
                code,
                severity,
                from,
                to,
                Map.of("context", target.around(from, to), "right", right),
                right);
    }
}
