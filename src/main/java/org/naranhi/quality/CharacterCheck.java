package org.naranhi.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.RuleTable;

/// Characters no edition should have: control and invisible ones, letters of other scripts that
/// look like Latin ones (`look-alikes.tsv`), Hangul in loose or decomposed letters.
final class CharacterCheck implements Check {
    /// One that is none of these is let through at once; most texts have nothing else.
    private static final Pattern SUSPECT =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\n\\t]]|\\p{Cf}|\\p{Co}|\\p{Cn}|\\p{Cs}|\\p{M}"
                            + "|[\\u0370-\\u052F\\u1100-\\u11FF\\u3131-\\u318E\\u2028\\u2029\\uA960-\\uA97F\\uD7B0-\\uD7FF\\uFFA0-\\uFFDC\\uFFFD]");

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Co}\\p{Cn}\\p{Cs}\\uFFFD\\u2028\\u2029]");

    /// An emoji of several is joined by U+200D, and flags are made with tags.
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\p{Cf}\\u3164\\uFFA0&&[^\\u200D\\x{E0000}-\\x{E007F}]]"
                            + "|(?<=[\\p{L}\\p{N}\\s])\\u200D");

    private static final Pattern MIXED =
            Pattern.compile(
                    "(?=[\\p{IsLatin}]*+[\\p{IsCyrillic}\\p{IsGreek}])(?=[\\p{IsCyrillic}\\p{IsGreek}]*+\\p{IsLatin})[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]++");

    private static final Pattern DECOMPOSED =
            Pattern.compile("[\\u1100-\\u11FF\\uA960-\\uA97F\\uD7B0-\\uD7FF]++|[A-Za-z]\\p{Mn}++");

    /// A letter by itself beside whole syllables: 안녕ㅎ. ㆍ is the desks' middle dot, and 'ㄱ자' and ㅋㅋ
    /// are written on purpose.
    private static final Pattern LOOSE = Pattern.compile("(?<=[가-힣])[ㄱ-ㅣ](?![ㄱ-ㅣ])(?=[가-힣])");

    private static final Map<Integer, String> ALIKE = alike();

    private static Map<Integer, String> alike() {
        Map<Integer, String> alike = new HashMap<>();
        for (List<String> cells : RuleTable.rows(CharacterCheck.class, "look-alikes.tsv")) {
            alike.put(cells.get(0).codePointAt(0), cells.get(1));
        }
        return alike;
    }

    @Override
    public List<String> codes() {
        return List.of(
                "character.control",
                "character.invisible",
                "character.look-alike",
                "character.decomposed",
                "character.loose");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (!SUSPECT.matcher(pair.target()).find()) {
            return List.of();
        }
        TargetText target = TargetText.of(pair);
        List<Finding> findings = new ArrayList<>();
        find(findings, target, CONTROL, "character.control", Severity.ERROR);
        find(findings, target, INVISIBLE, "character.invisible", Severity.WARNING);
        find(findings, target, MIXED, "character.look-alike", Severity.WARNING);
        find(findings, target, DECOMPOSED, "character.decomposed", Severity.WARNING);
        find(findings, target, LOOSE, "character.loose", Severity.WARNING);
        return findings;
    }

    private static void find(
            List<Finding> findings,
            TargetText target,
            Pattern pattern,
            String code,
            Severity severity) {
        Matcher matcher = pattern.matcher(target.plain());
        while (matcher.find()) {
            String found = matcher.group();
            String becomes = becomes(code, found);
            if (found.equals(becomes)) {
                continue; // a letter that has no composed form
            }
            findings.add(
                    target.finding(
                            code,
                            severity,
                            matcher.start(),
                            matcher.end(),
                            Map.of(
                                    "character",
                                    "U+%04X".formatted(found.codePointAt(0)),
                                    "context",
                                    target.around(matcher.start(), matcher.end())
                                            .replaceAll("\\p{C}", "")),
                            becomes));
        }
    }

    private static @Nullable String becomes(String code, String found) {
        return switch (code) {
            case "character.control", "character.invisible" -> "";
            case "character.look-alike" -> latin(found);
            case "character.decomposed" -> Normalizer.normalize(found, Normalizer.Form.NFC);
            default -> null;
        };
    }

    private static @Nullable String latin(String word) {
        StringBuilder latin = new StringBuilder();
        word.codePoints().forEach(c -> latin.append(ALIKE.getOrDefault(c, Character.toString(c))));
        return latin.chars()
                        .allMatch(
                                c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                ? latin.toString()
                : null;
    }
}
