package org.naranhi.segmentation.korean;

import java.util.BitSet;
import java.util.List;
import org.naranhi.segmentation.korean.Morphology.Morpheme;

/// Sentences that end in a final ending and no stop, as in letters, posts and transcripts: 맛있어요 가격도
/// 싸요. Which endings do, and what after them shows that the sentence goes on, is `endings-ko.tsv`;
/// a word's morphemes are asked for only where its last syllable can be one.
final class Unstopped {
    /// Words of context given with the word in question, and characters at most.
    private static final int WORDS = 2;

    private static final int REACH = 40;

    /// What is longer than this without an end is no sentence.
    private static final int LONGEST = 600;

    private final List<Ending> endings = Ending.table();
    private final BitSet last = new BitSet();
    private final Morphology morphology;

    Unstopped(Morphology morphology) {
        this.morphology = morphology;
        for (Ending ending : endings) {
            for (String suffix : ending.last()) {
                last.set(suffix.charAt(suffix.length() - 1));
            }
        }
    }

    void add(String text, BitSet breaks, BitSet quoted) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) != ' '
                    || text.charAt(i - 1) == ' '
                    || Marks.stop(text.charAt(i - 1))
                    || breaks.get(i)
                    || quoted.get(i)) {
                continue;
            }
            int end = Marks.before(text, i);
            if (end > 0
                    && last.get(text.charAt(end - 1))
                    && opensSentence(first(text, i))
                    && ends(text, end, i, breaks)) {
                breaks.set(i);
            }
        }
    }

    /// The first character after white space and an opening quote.
    private static char first(String text, int from) {
        int i = from;
        while (i < text.length() - 1 && (text.charAt(i) == ' ' || Marks.opens(text.charAt(i)))) {
            i++;
        }
        return text.charAt(i);
    }

    private static boolean opensSentence(char c) {
        return Character.isLetterOrDigit(c) && !Marks.trailing(c);
    }

    private boolean ends(String text, int end, int space, BitSet breaks) {
        List<Ending> possible =
                endings.stream().filter(ending -> ending.mayEnd(text, end)).toList();
        if (possible.isEmpty()) {
            return false;
        }
        int start = back(text, end);
        String window = text.substring(start, forward(text, space));
        StringBuilder word = new StringBuilder();
        for (Morpheme morpheme : morphology.morphemes(window)) {
            if (start + morpheme.end() > end) {
                break;
            }
            if (morpheme.tag().equals("SP")) {
                word.setLength(0);
            } else {
                word.append(morpheme.form()).append('/').append(morpheme.tag()).append(' ');
            }
        }
        int next = space;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        for (Ending ending : possible) {
            if (ending.morphemes().matcher(word).find()) {
                return !ending.heldBy()
                                .matcher(text)
                                .region(next, Math.min(text.length(), next + REACH))
                                .lookingAt()
                        && (!ending.needsEnd()
                                || end < space
                                || endsLikeASentence(text, space, breaks));
            }
        }
        return false;
    }

    private boolean endsLikeASentence(String text, int from, BitSet breaks) {
        int end = from + 1;
        while (end < text.length() && !breaks.get(end)) {
            if (++end - from > LONGEST) {
                return false;
            }
        }
        while (text.charAt(end - 1) == ' ') {
            end--;
        }
        // A word alone is what the ending is governed by: 얼마였을까 생각했다.
        if (text.indexOf(' ', from + 1) >= end || text.indexOf(' ', from + 1) < 0) {
            return false;
        }
        int letter = Marks.before(text, end);
        return letter < end || last.get(text.charAt(letter - 1));
    }

    private static int back(String text, int end) {
        int start = end - 1;
        int words = 0;
        while (start > 0 && end - start < REACH) {
            if (text.charAt(start - 1) == ' ' && ++words > WORDS) {
                break;
            }
            start--;
        }
        return start;
    }

    private static int forward(String text, int space) {
        int end = space + 1;
        int words = 0;
        while (end < text.length() && end - space < REACH) {
            if (text.charAt(end) == ' ' && ++words >= WORDS) {
                break;
            }
            end++;
        }
        return end;
    }
}
