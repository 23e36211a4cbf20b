package org.naranhi.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.naranhi.text.RuleTable;

/// The words that stand beside a name (`titles-ko.tsv`).
final class KoreanTitles {
    enum Kind {
        NONE,
        OFFICE,
        TRADE,
        ADDRESS,
        KIN
    }

    private static final int LONGEST = 7;
    private static final Map<String, Kind> KINDS = new HashMap<>();

    /// The letters titles end in: most words are put aside by their last.
    private static final BitSet LAST = new BitSet();

    static {
        for (List<String> row : RuleTable.rows(KoreanTitles.class, "titles-ko.tsv")) {
            LAST.set(row.get(0).charAt(row.get(0).length() - 1));
            KINDS.put(row.get(0), Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
        }
    }

    /// A title that ends where a word or its particles begin; `whole` when the word is nothing
    /// else.
    record Found(Kind kind, int start, boolean whole) {
        static final Found NONE = new Found(Kind.NONE, -1, false);
    }

    private KoreanTitles() {}

    static Kind of(String word) {
        return KINDS.getOrDefault(word, Kind.NONE);
    }

    /// The longest title that ends `text[start, end)`.
    static Found ending(String text, int start, int end) {
        if (!LAST.get(text.charAt(end - 1))) {
            return Found.NONE;
        }
        for (int from = Math.max(start, end - LONGEST); from < end; from++) {
            if (end - from == 1 && from > start) {
                break;
            }
            Kind kind = of(text.substring(from, end));
            if (kind != Kind.NONE) {
                return new Found(kind, from, from == start);
            }
        }
        return Found.NONE;
    }
}
