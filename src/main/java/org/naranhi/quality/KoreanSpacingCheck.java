package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.hangul.Particles;
import org.naranhi.morphology.Morpheme.Part;
import org.naranhi.morphology.lucene.NoriMorphemes;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// Spaces of Korean around particles, numbers, units, brackets and bound nouns
/// (`spacing-rules.tsv`). Each row of the table is a pattern; its group `space` is where a space is
/// wrong, or, where it is empty, where one is missing.
final class KoreanSpacingCheck implements Check {
    private record Rule(String code, Severity severity, Pattern pattern) {}

    private static final List<Rule> RULES =
            RuleTable.rows(KoreanSpacingCheck.class, "spacing-rules.tsv").stream()
                    .map(
                            cells ->
                                    new Rule(
                                            cells.get(0),
                                            Severity.valueOf(cells.get(1)),
                                            Pattern.compile(cells.get(2))))
                    .toList();

    private static final Pattern COUNTERS =
            Pattern.compile(
                    "(?<=[0-9][만억조])(?<space> ?)(?=(?:명|원|달러|개|건|대|가구|톤|부|장|채|표)(?![가-힣]{3}))");

    /// Nouns that stand alone as adverbs do, and what belongs to 도 for a province.
    private static final Pattern TIMES =
            Pattern.compile(
                    "(?:오늘|어제|내일|현재|당시|최근|결국|다만|한편|역시|만약|지금|이번|올해|작년|내년|지난해|순간|동안|이후|이전|직후|직전|다음|때문|대신|반면|물론|사실|과연|[오전후]|[년월일]|만큼|정도|가운데|이상|이하|무렵|즉시|항상|가장|매우|모두|각각|서로|바로|직접|정말|함께|거의|아직|이미|더욱|특히|다시|계속|먼저|일단|대체|그중|전국|해당|일부|각종|북한|남한|미국|장관|대통령|총리|의원|위원장|대표|총장|차관|감독|선수|기자|교수|회장|사장|씨)$");

    /// 전문가들, 가능성, 17명
    private static final Pattern COUNTED = Pattern.compile("[가-힣]들$|[가-힣][성율률]$|[0-9](?:명|개|곳)$");

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
                if (!rule.code().equals("spacing.particle") || fits(target.plain(), matcher)) {
                    findings.add(finding(target, rule.code(), rule.severity(), matcher));
                }
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

    /// Whether what stands apart has the form that the word before it takes: 은 after 금 may be
    /// silver, but after 나라 it is no particle.
    private static boolean fits(String text, Matcher matcher) {
        String before = text.substring(0, matcher.start("space"));
        String word = before.substring(before.lastIndexOf(' ') + 1);
        String particle = Particles.leading(text.substring(matcher.end("space"))).orElse("");
        Particles.Choice choice = Particles.choose(word, particle);
        return (!choice.certain() || choice.form().equals(particle))
                && (!"이도".contains(particle) || bareNoun(word));
    }

    /// Whether 이 or 도 after a word can't be another one: a noun that says no time is no clause of
    /// its own.
    private static boolean bareNoun(String word) {
        String run = word.replaceFirst("^.*[^가-힣]", "");
        if (COUNTED.matcher(word).find()) {
            return true;
        }
        return run.length() > 1
                && !TIMES.matcher(run).find()
                && NoriMorphemes.of(run).stream()
                        .allMatch(
                                part ->
                                        part.part() == Part.CONTENT
                                                && part.form().equals(part.lemma()));
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
