package org.naranhi.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.PassageKind;
import org.naranhi.text.RuleTable;

/// Punctuation of each language: wide marks, doubled ones, the wrong middle dot, ellipses, dashes,
/// a missing space after a mark, a missing stop at the end (`punctuation-rules.tsv`).
final class PunctuationCheck implements Check {
    private record Rule(
            String code,
            String language,
            Severity severity,
            Pattern pattern,
            @Nullable String becomes) {}

    private static final List<Rule> RULES =
            RuleTable.rows(PunctuationCheck.class, "punctuation-rules.tsv").stream()
                    .map(
                            cells ->
                                    new Rule(
                                            cells.get(0),
                                            cells.get(1),
                                            Severity.valueOf(cells.get(2)),
                                            Pattern.compile(cells.get(3)),
                                            cells.get(4).equals("-") ? null : cells.get(4)))
                    .toList();

    private static final Pattern DOTS = Pattern.compile("(?<!\\.)\\.{3}(?!\\.)");
    private static final Pattern SIGN = Pattern.compile("…");
    private static final Pattern STOPPED = Pattern.compile("[.?!…:;。,][\"”’')\\]」』]*+$");
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?:[가-힣]|[\\p{L}\\p{N}%])[\"”’')\\]]?$");

    private final String ellipsis;

    PunctuationCheck(CheckProfile profile) {
        ellipsis = profile.choice(StyleChoice.ELLIPSIS);
    }

    @Override
    public List<String> codes() {
        return List.of(
                "punctuation.wide",
                "punctuation.doubled",
                "punctuation.middle-dot",
                "punctuation.dash",
                "punctuation.ellipsis",
                "punctuation.space-missing",
                "punctuation.stop-missing");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        TargetText target = TargetText.of(pair);
        String text = target.plain();
        if (text.isBlank()) {
            return List.of();
        }
        Language language = pair.direction().target();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            if (rule.language().equals("*") || rule.language().equals(language.tag())) {
                find(findings, target, rule);
            }
        }
        if (!ellipsis.equals("any")) {
            boolean sign = ellipsis.equals("sign");
            find(
                    findings,
                    target,
                    new Rule(
                            "punctuation.ellipsis",
                            "*",
                            Severity.INFO,
                            sign ? DOTS : SIGN,
                            sign ? "…" : "..."));
        }
        if (pair.kind() == PassageKind.BODY && stopMissing(pair.source(), text, language)) {
            int end = text.stripTrailing().length();
            findings.add(
                    target.finding(
                            "punctuation.stop-missing",
                            Severity.INFO,
                            end - 1,
                            end,
                            Map.of(),
                            text.charAt(end - 1) + "."));
        }
        return findings;
    }

    private static void find(List<Finding> findings, TargetText target, Rule rule) {
        Matcher matcher = rule.pattern().matcher(target.plain());
        while (matcher.find()) {
            String found = matcher.group();
            String becomes = rule.becomes();
            findings.add(
                    target.finding(
                            rule.code(),
                            rule.severity(),
                            matcher.start(),
                            matcher.end(),
                            Map.of(
                                    "mark",
                                    found,
                                    "context",
                                    target.around(matcher.start(), matcher.end())),
                            becomes == null ? null : becomes(found, becomes)));
        }
    }

    /// `narrow` and `space` stand for what depends on what was found.
    private static String becomes(String found, String becomes) {
        return switch (becomes) {
            case "narrow" -> Normalizer.normalize(found, Normalizer.Form.NFKC);
            case "space" -> found + " ";
            case "once" -> found.substring(0, 1);
            default -> becomes;
        };
    }

    /// The source ends a sentence and the target, which is one too, doesn't.
    private static boolean stopMissing(String source, String text, Language language) {
        String from = Markup.plain(source).strip();
        String to = text.strip();
        boolean stopped = from.endsWith(".") && from.indexOf(' ') > 0 && !from.endsWith("..");
        boolean sentence =
                language == Language.ENGLISH
                        ? to.indexOf(' ') > 0
                        : to.endsWith("다") || to.endsWith("요") || to.endsWith("까");
        return stopped
                && sentence
                && !STOPPED.matcher(to).find()
                && SENTENCE_END.matcher(to).find();
    }
}
