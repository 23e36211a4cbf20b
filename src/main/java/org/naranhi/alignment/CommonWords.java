package org.naranhi.alignment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.text.RuleTable;

/// The words of `common-words.tsv`: what every learner begins with.
final class CommonWords {
    private CommonWords() {}

    private static final List<SentencePair> PAIRS = load();
    private static final Set<String> KOREAN =
            PAIRS.stream().map(SentencePair::korean).collect(Collectors.toUnmodifiableSet());

    static List<SentencePair> pairs() {
        return PAIRS;
    }

    /// Whether a word of the Korean language is among them, just so.
    static boolean korean(String word) {
        return KOREAN.contains(word);
    }

    private static List<SentencePair> load() {
        return RuleTable.rows(CommonWords.class, "common-words.tsv").stream()
                .flatMap(
                        row ->
                                Stream.of(row.get(1).split(" "))
                                        .map(word -> new SentencePair(row.get(0), word)))
                .toList();
    }
}
