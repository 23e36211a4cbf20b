package org.naranhi.segmentation.korean;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.naranhi.segmentation.korean.Ending.Need;
import org.naranhi.segmentation.korean.Morphology.Morpheme;

/// Sentences that end in a final ending and no stop, as in letters, posts and transcripts: 맛있어요 가격도
/// 싸요. Which endings do, and what after them shows that the sentence goes on, is `endings-ko.tsv`;
/// a word's morphemes are asked for only where its last syllable can be one.
final class Unstopped {
    /// Words of context given with the word in question, and characters at most.
    private static final int WORDS = 2;

    private static final int REACH = 40;

    /// Characters of a short sentence.
    private static final int SHORT = 40;

    /// Words that ask, but not 언제나, 누구나, 얼마 전, 어떤 일이.
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?<![가-힣])(?:어디(?!나)|뭐|뭘|무엇|무슨|누구(?!나)|누가|언제(?!나)|왜(?! ?냐)|어떻게|얼마(?! (?:전|뒤|후|안))|몇|어느|그러니? )");

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

    /// From the end to the beginning, so that where the next sentence ends is known.
    void add(String text, BitSet breaks, BitSet quoted) {
        for (int i = text.length() - 2; i > 0; i--) {
            if (text.charAt(i) != ' '
                    || text.charAt(i - 1) == ' '
                    || Marks.stop(text.charAt(i - 1)) && !Marks.trailsOff(text, i)
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
                endings.stream()
                        .filter(ending -> ending.mayEnd(text, end))
                        .filter(ending -> has(ending, text, end, breaks))
                        .toList();
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
                        && (!ending.needs().contains(Need.END)
                                || end < space
                                || endsLikeASentence(text, space, breaks));
            }
        }
        return false;
    }

    /// Whether the sentence has what an ending needs of it.
    private static boolean has(Ending ending, String text, int end, BitSet breaks) {
        if (!ending.needs().contains(Need.ASKS) && !ending.needs().contains(Need.SHORT)) {
            return true;
        }
        int start = Math.max(breaks.previousSetBit(end - 1), 0);
        return end - start <= SHORT
                && (!ending.needs().contains(Need.ASKS)
                        || ASKS.matcher(text).region(start, end).find());
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
        return letter < end || last.get(text.charAt(letter - 1)) || text.charAt(letter - 1) == '듯';
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
