package org.naranhi.morphology;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.text.RuleTable;

/// English words that serve the others, of `function-words.tsv`.
public final class FunctionWords {
    private static final Set<String> WORDS = load();

    private FunctionWords() {}

    /// @param folded in lower case
    public static boolean contains(String folded) {
        return WORDS.contains(folded);
    }

    private static Set<String> load() {
        return RuleTable.rows(FunctionWords.class, "function-words.tsv").stream()
                .flatMap(row -> Stream.of(row.get(1).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
