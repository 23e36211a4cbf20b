package org.naranhi.ui.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.names.NameUse;
import org.naranhi.text.Language;

/// The spellings of one name in all stories, counted and judged.
final class SeenSpellings {
    private record Spelling(String words, Language language) {
        Spelling(NameUse use) {
            this(use.spelling(), use.language());
        }
    }

    private SeenSpellings() {}

    /// The best first, of equal ones the more frequent. Korean ones only where they are at odds
    /// with the record: that a name is written in Hangul as it is goes without saying.
    static List<Seen> of(List<NameUse> uses, SpellingJudge judge) {
        Map<Spelling, List<NameUse>> bySpelling = new LinkedHashMap<>();
        uses.forEach(
                u -> bySpelling.computeIfAbsent(new Spelling(u), _ -> new ArrayList<>()).add(u));
        return bySpelling.entrySet().stream()
                .map(e -> seen(e.getKey(), e.getValue(), judge))
                .filter(s -> s.language() == Language.ENGLISH || s.standing().differs())
                .sorted(
                        Comparator.comparing(Seen::standing)
                                .thenComparing(Comparator.comparingInt(Seen::stories).reversed())
                                .thenComparing(Seen::spelling))
                .toList();
    }

    private static Seen seen(Spelling spelling, List<NameUse> uses, SpellingJudge judge) {
        SpellingJudge.Judged judged = judge.judge(uses.getFirst());
        int stories = (int) uses.stream().map(NameUse::story).distinct().count();
        return new Seen(
                spelling.words(),
                spelling.language(),
                judged.standing(),
                stories,
                uses.size(),
                judged.judgement());
    }
}
