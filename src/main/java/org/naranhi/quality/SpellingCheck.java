package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// English words that no dictionary has, and words of the other English. Words that begin with a
/// capital within a sentence are names and not looked up, nor are names and terms on record.
/// Looking up is quick, but working out what may have been meant is not: this check is for a worker
/// beside the page, not among those that run while someone types.
public final class SpellingCheck implements Check {
    /// Both Englishes.
    public record Dictionaries(Spelling american, Spelling british) {}

    public static final List<String> CODES = List.of("spelling.unknown", "spelling.variant");

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}@#/._’'-])[A-Za-z]{3,}+(?:['’][a-z]+)?(?![\\p{L}\\p{N}@/_]|[.-][\\p{L}\\p{N}])");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.?!:]\\s+)[\"“‘'(]*$");

    private final Dictionaries dictionaries;
    private final String english;
    private final Predicate<String> own;

    /// @param own words of the newsroom's own, in lower case
    public SpellingCheck(Dictionaries dictionaries, CheckProfile profile, Predicate<String> own) {
        this.dictionaries = dictionaries;
        this.english = profile.choice(StyleChoice.ENGLISH_SPELLING);
        this.own = own;
    }

    @Override
    public List<String> codes() {
        return CODES;
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        if (pair.direction().target() != Language.ENGLISH) {
            return List.of();
        }
        TargetText target = TargetText.of(pair);
        List<Finding> findings = new ArrayList<>();
        Matcher words = ENGLISH.matcher(target.plain());
        while (words.find()) {
            String word = words.group().replace('’', '\'');
            String bare = word.toLowerCase(Locale.ROOT).replaceAll("'s$", "");
            Span span = target.unmarked().original(words.start(), words.end());
            boolean onRecord =
                    pair.targetMentions().stream().anyMatch(m -> m.span().overlaps(span));
            Finding finding =
                    onRecord || own.test(bare)
                            ? null
                            : finding(target, words.start(), words.end(), word);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private @Nullable Finding finding(TargetText target, int start, int end, String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        if (capital && !SENTENCE_START.matcher(target.plain().substring(0, start)).find()) {
            return null;
        }
        boolean american = known(dictionaries.american(), word);
        boolean british = known(dictionaries.british(), word);
        Spelling house =
                english.equals("british") ? dictionaries.british() : dictionaries.american();
        if (english.equals("any") ? american || british : known(house, word)) {
            return null;
        }
        List<String> suggested = whole(house.suggest(word));
        if (american || british) {
            Spelling other =
                    house == dictionaries.american()
                            ? dictionaries.british()
                            : dictionaries.american();
            // What only this English has is the counterpart of what only the other has.
            String sure = suggested.stream().filter(s -> !known(other, s)).findFirst().orElse(null);
            return finding(
                    target,
                    "spelling.variant",
                    Severity.WARNING,
                    start,
                    end,
                    word,
                    suggested,
                    sure);
        }
        // A capital may begin a name there too.
        return capital
                ? null
                : finding(
                        target,
                        "spelling.unknown",
                        Severity.INFO,
                        start,
                        end,
                        word,
                        suggested,
                        onlyNear(word, suggested));
    }

    /// Suggestions that are one word, where there are any.
    private static List<String> whole(List<String> suggested) {
        List<String> whole = suggested.stream().filter(s -> !s.matches(".*[ -].*")).toList();
        return whole.isEmpty() ? suggested : whole;
    }

    /// The one suggestion that is a letter away; with two such nobody knows.
    private static @Nullable String onlyNear(String word, List<String> suggested) {
        List<String> near = suggested.stream().filter(s -> oneLetterAway(word, s)).toList();
        return near.size() == 1 ? near.getFirst() : null;
    }

    private static boolean oneLetterAway(String a, String b) {
        int begin = 0;
        int most = Math.min(a.length(), b.length());
        while (begin < most && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < most - begin
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int ofA = a.length() - begin - end;
        int ofB = b.length() - begin - end;
        boolean turned =
                ofA == 2
                        && ofB == 2
                        && a.charAt(begin) == b.charAt(begin + 1)
                        && a.charAt(begin + 1) == b.charAt(begin);
        return Math.max(ofA, ofB) == 1 || turned;
    }

    private static boolean known(Spelling spelling, String word) {
        return spelling.knows(word) || spelling.knows(word.toLowerCase(Locale.ROOT));
    }

    private static Finding finding(
            TargetText target,
            String code,
            Severity severity,
            int start,
            int end,
            String word,
            List<String> suggested,
            @Nullable String sure) {
        List<String> likeliest = new ArrayList<>(suggested);
        if (sure != null && likeliest.remove(sure)) {
            likeliest.addFirst(sure);
        }
        return target.finding(
                code,
                severity,
                start,
                end,
                Map.of("word", word, "suggestions", String.join(", ", likeliest)),
                sure);
    }
}
