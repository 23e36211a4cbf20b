package org.naranhi.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.naranhi.hangul.Syllable;

/// A Korean text word by word: where words begin and end, what hangs on a name, which office
/// follows it.
record KoreanLine(String text) {
    private static final int MOST_WORDS = 4;

    /// Where a word of Hangul begins.
    List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (hangul(i) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                starts.add(i);
            }
        }
        return starts;
    }

    boolean hangul(int i) {
        return i < text.length() && Syllable.is(text.charAt(i));
    }

    int wordEnd(int from) {
        int end = from;
        while (hangul(end)) {
            end++;
        }
        return end;
    }

    /// What hangs on a name that ends at `end`; empty when no name can end there.
    Optional<KoreanTail> tail(int end) {
        return KoreanTail.of(text, end, wordEnd(end));
    }

    /// The office in the next word, or behind 전 or 현.
    String titleNext(int end) {
        String title = titleAfter(end, KoreanTail.NONE);
        String[] words = title.split(" ");
        boolean next =
                words.length == 1
                        || words.length == 2 && (words[0].equals("전") || words[0].equals("현"));
        return next ? title : "";
    }

    /// The office after a name, with the words before it that belong to it: 미국 국무부 대변인.
    String titleAfter(int end, KoreanTail tail) {
        if (!tail.title().isEmpty()) {
            return tail.title();
        }
        int at = wordEnd(end);
        if (at > end) {
            return "";
        }
        int from = at + 1;
        for (int w = 0; w < MOST_WORDS; w++) {
            if (at >= text.length() || text.charAt(at) != ' ' || !hangul(at + 1)) {
                return "";
            }
            int start = at + 1;
            int to = wordEnd(start);
            for (int cut = to; cut > start; cut--) {
                boolean title =
                        KoreanTitles.ending(text, start, cut).kind() != KoreanTitles.Kind.NONE;
                Optional<KoreanTail> rest = KoreanTail.of(text, cut, to);
                if (title && rest.isPresent() && rest.get().title().isEmpty()) {
                    return text.substring(from, cut);
                }
            }
            at = to;
        }
        return "";
    }
}
