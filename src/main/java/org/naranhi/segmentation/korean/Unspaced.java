package org.naranhi.segmentation.korean;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.naranhi.text.RuleTable;

/// Stops without a space after them, as some desks set them: 했다.그는. Only after a final ending of
/// two syllables or more, and not where a quoting particle takes the words on.
final class Unspaced {
    private static final String FINAL = "다요죠까음함임됨네";

    /// Quoted on without quotes, which is a slip: 막혔다.라는 신고.
    private static final Pattern QUOTED_ON =
            Pattern.compile("(?:이?라(?:고|는|며|면서|던|면)|고|며|면서|는|이?란|하(?:고|며|면서))[는도만]?(?=[\\s,.])");

    private static final Set<String> OPENERS = Set.copyOf(openers());

    private Unspaced() {}

    private static List<String> openers() {
        return RuleTable.rows(Unspaced.class, "openers-ko.tsv").stream()
                .map(row -> row.get(0))
                .toList();
    }

    static void add(String text, BitSet breaks) {
        for (int i = 3; i < text.length(); i++) {
            char stop = text.charAt(i - 1);
            if (Marks.closes(stop)
                    && Marks.stop(text.charAt(i - 2))
                    && Marks.hangul(text.charAt(i))
                    && OPENERS.contains(word(text, i))) {
                breaks.set(i);
                continue;
            }
            if ((stop == '.' || stop == '?' || stop == '!')
                    && FINAL.indexOf(text.charAt(i - 2)) >= 0
                    && Marks.hangul(text.charAt(i - 3))
                    && opens(text, i)
                    && !QUOTED_ON
                            .matcher(text)
                            .region(i, Math.min(text.length(), i + 8))
                            .lookingAt()) {
                breaks.set(i);
            }
        }
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        return Marks.hangul(c)
                || c >= 'A' && c <= 'Z'
                || "“‘「『△▲▶■◆●○◇□※<".indexOf(c) >= 0
                || c >= '0' && c <= '9';
    }

    /// The word that begins here, if a space or comma ends it.
    private static String word(String text, int from) {
        int end = from;
        while (end < text.length() && Marks.hangul(text.charAt(end)) && end - from < 8) {
            end++;
        }
        return end < text.length() && " ,".indexOf(text.charAt(end)) >= 0
                ? text.substring(from, end)
                : "";
    }
}
