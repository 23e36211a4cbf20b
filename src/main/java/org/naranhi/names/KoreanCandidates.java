package org.naranhi.names;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.hangul.Syllable;

/// Every stretch of a passage that could be a name: from the beginning of a word, up to four words,
/// ending where a word or what may hang on a name ends.
final class KoreanCandidates {
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 12;

    private KoreanCandidates() {}

    /// In the order of where they end.
    static List<KoreanCandidate> of(KoreanSentence sentence) {
        List<KoreanCandidate> found = new ArrayList<>();
        for (int last = 0; last < sentence.words.size(); last++) {
            KoreanSentence.Word word = sentence.word(last);
            for (int end = word.start() + 1; end <= word.end(); end++) {
                if (end - word.start() > LONGEST || !edge(sentence.text, end)) {
                    continue;
                }
                int to = end;
                int at = last;
                sentence.tail(last, end).ifPresent(tail -> starts(sentence, at, to, tail, found));
            }
        }
        return found;
    }

    /// A candidate of the caller's choosing.
    static KoreanCandidate at(KoreanSentence sentence, int start, int end) {
        int first = 0;
        while (first + 1 < sentence.words.size() && sentence.word(first).end() <= start) {
            first++;
        }
        int last = first;
        while (last + 1 < sentence.words.size() && sentence.word(last).end() < end) {
            last++;
        }
        KoreanTail tail =
                KoreanTail.of(sentence.text, end, Math.max(end, sentence.word(last).end()))
                        .orElse(KoreanTail.NONE);
        return new KoreanCandidate(start, end, first, last, tail);
    }

    private static boolean edge(String text, int end) {
        return end == text.length()
                || Syllable.is(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static void starts(
            KoreanSentence s, int last, int end, KoreanTail tail, List<KoreanCandidate> found) {
        for (int first = last; first >= 0 && last - first < MOST_WORDS; first--) {
            int start = s.word(first).start();
            if (Character.isDigit(s.text.charAt(start)) && end - start < 3) {
                return;
            }
            if (end - start > 1 || single(s.text.charAt(start))) {
                found.add(new KoreanCandidate(start, end, first, last, tail));
            }
            if (first > 0 && !joins(s.gap(first))) {
                return;
            }
        }
    }

    private static boolean single(char c) {
        return Character.isUpperCase(c)
                || KoreanNameSyllables.surname(String.valueOf(c)) > 0
                || Character.isIdeographic(c);
    }

    private static boolean joins(String gap) {
        return gap.equals(" ") || gap.equals("-") || gap.equals(".") || gap.equals(". ");
    }
}
