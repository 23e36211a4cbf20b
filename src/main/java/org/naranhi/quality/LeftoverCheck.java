package org.naranhi.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// Words of the source's language left in the target, and a target that is altogether in another.
/// What stands in brackets or quotes is quoted on purpose.
final class LeftoverCheck implements Check {
    private static final Pattern HANGUL = Pattern.compile("[가-힣]++(?: [가-힣]++)*+");
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?<![\\p{IsLatin}\\p{N}@#/.&-])[A-Za-z]++(?:['’-][A-Za-z]++){0,9}+(?![\\p{N}@/&]|\\.[A-Za-z])"
                            + "(?:,? [A-Za-z]++(?:['’-][A-Za-z]++){0,9}+(?![\\p{N}@/&]|\\.[A-Za-z]))*+");
    private static final Pattern SET_APART =
            Pattern.compile(
                    "[(（\\[][^)）\\]]{0,200}+[)）\\]]|[“\"‘'][^”\"’']{1,60}+[”\"’']|[<《〈「『][^>》〉」』]{0,200}+[>》〉」』]");

    /// What makes an address of the word it stands in.
    private static final Pattern ADDRESS =
            Pattern.compile("://|@|www\\.|#", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_SCRIPT =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}&&[^・ー]]++");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]++");

    /// English words that Korean news prints as they are: km, vs, feat.
    private static final Set<String> PRINTED =
            new HashSet<>(
                    RuleTable.rows(LeftoverCheck.class, "printed-latin.tsv").stream()
                            .flatMap(cells -> List.of(cells.get(0).split("; ")).stream())
                            .toList());

    @Override
    public List<String> codes() {
        return List.of("language.wrong", "language.leftover", "language.script");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        TargetText target = TargetText.of(pair);
        String text = target.plain();
        if (text.isBlank() || pair.source().equals(pair.target())) {
            return List.of(); // said by another check
        }
        Language language = pair.direction().target();
        if (wrong(text, language)) {
            return List.of(
                    target.finding(
                            "language.wrong",
                            Severity.ERROR,
                            0,
                            text.length(),
                            Map.of("language", language.other().tag()),
                            null));
        }
        List<Finding> findings = new ArrayList<>();
        String bare = blanked(text, language);
        Matcher matcher = (language == Language.KOREAN ? ENGLISH : HANGUL).matcher(bare);
        Set<String> source = language == Language.KOREAN ? words(pair.source()) : Set.of();
        while (matcher.find()) {
            if (language == Language.ENGLISH || leftOver(matcher.group(), source)) {
                findings.add(
                        target.finding(
                                "language.leftover",
                                Severity.WARNING,
                                matcher.start(),
                                matcher.end(),
                                Map.of("words", matcher.group()),
                                null));
            }
        }
        Matcher script = OTHER_SCRIPT.matcher(text);
        while (script.find()) {
            findings.add(
                    target.finding(
                            "language.script",
                            Severity.WARNING,
                            script.start(),
                            script.end(),
                            Map.of("words", script.group()),
                            null));
        }
        return findings;
    }

    /// Enough words of the other language and none of its own.
    private static boolean wrong(String text, Language language) {
        long hangul = text.chars().filter(c -> c >= '가' && c <= '힣').count();
        long latin = text.chars().filter(c -> c >= 'a' && c <= 'z').count();
        return language == Language.ENGLISH
                ? hangul >= 4 && latin == 0
                : latin >= 12 && hangul == 0 && text.strip().indexOf(' ') > 0 && small(text) >= 2;
    }

    /// How many words begin small: names and titles of works have none.
    private static long small(String text) {
        return WORD.matcher(text)
                .results()
                .filter(w -> Character.isLowerCase(w.group().charAt(0)) && w.group().length() > 2)
                .count();
    }

    private static String blanked(String text, Language language) {
        return SET_APART
                .matcher(withoutAddresses(text))
                .replaceAll(
                        m ->
                                language == Language.ENGLISH || m.group().length() < 60
                                        ? " ".repeat(m.group().length())
                                        : Matcher.quoteReplacement(m.group()));
    }

    /// A hash blanks what follows it, all else the whole word.
    private static String withoutAddresses(String text) {
        Matcher marks = ADDRESS.matcher(text);
        if (!marks.find()) {
            return text;
        }
        StringBuilder bare = new StringBuilder(text);
        int done = 0;
        do {
            int from = marks.start();
            while (!marks.group().equals("#") && from > done && !blank(text, from - 1)) {
                from--;
            }
            int to = marks.end();
            while (to < text.length() && !blank(text, to)) {
                to++;
            }
            bare.replace(from, to, " ".repeat(to - from));
            done = to;
        } while (done < text.length() && marks.find(done));
        return bare.toString();
    }

    private static boolean blank(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private static Set<String> words(String source) {
        Set<String> words = new HashSet<>();
        WORD.matcher(source).results().forEach(w -> words.add(w.group()));
        return words;
    }

    /// In Korean, names and signs may keep their letters; words written small that the source has
    /// too are left over.
    private static boolean leftOver(String run, Set<String> source) {
        return WORD.matcher(run)
                .results()
                .map(w -> w.group())
                .anyMatch(
                        w ->
                                w.length() > 2
                                        && w.equals(w.toLowerCase(Locale.ROOT))
                                        && source.contains(w)
                                        && !PRINTED.contains(w));
    }
}
