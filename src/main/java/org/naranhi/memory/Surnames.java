package org.naranhi.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;

/// Second references by surname: Kang in English; in Korean 강 before a title
/// (`surname-titles.tsv`), 강 장관.
final class Surnames {
    /// The two-syllable surnames that are in use.
    private static final Set<String> LONG = Set.of("남궁", "황보", "제갈", "선우", "독고", "사공", "서문");

    private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,5}");
    private static final String TITLE = titles();

    private Surnames() {}

    private static String titles() {
        return RuleTable.rows(Surnames.class, "surname-titles.tsv").stream()
                .map(row -> Pattern.quote(row.getFirst()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /// 강 of 강경화; empty for a foreign name.
    static Optional<String> korean(String name) {
        if (!HANGUL.matcher(name).matches()) {
            return Optional.empty();
        }
        boolean two = LONG.contains(name.substring(0, 2)) && name.length() > 2;
        return Optional.of(name.substring(0, two ? 2 : 1));
    }

    static List<Span> inKorean(String surname, String text) {
        return found(
                "(?<![가-힣])" + Pattern.quote(surname) + "(?= (?:전 ?)?[가-힣]{0,3}" + TITLE + ")",
                text);
    }

    /// As a word of its own, not before another capital: Kang, not Kang Cheol-su.
    static List<Span> inEnglish(String surname, String text) {
        return found(
                "(?<![\\p{L}\\p{N}'’-])" + Pattern.quote(surname) + "(?![\\p{L}\\p{N}-]| \\p{Lu})",
                text);
    }

    private static List<Span> found(String pattern, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher found = Pattern.compile(pattern).matcher(text);
        while (found.find()) {
            spans.add(new Span(found.start(), found.end()));
        }
        return spans;
    }
}
