package org.naranhi.memory;

import java.util.List;
import org.naranhi.memory.Token.Kind;

/// How alike two sentences of one language are, in percent: the same whichever comes first. See the
/// package's description for what the figures mean.
public final class Similarity {
    /// The most that sentences whose words differ can reach.
    static final int OTHER_WORDS_AT_MOST = 94;

    private static final int CASE = 5;
    private static final int FOLDED = 5;
    private static final int SPACING = 10;
    private static final int ANOTHER_PARTICLE = 25;
    private static final int ANOTHER_ENDING_AT_LEAST = 30;
    private static final int WORD = 100;

    /// Distance that takes one percent off sentences with the same words.
    private static final int STEP = 30;

    private Similarity() {}

    public static int percent(Sentence a, Sentence b) {
        return percent(a, b, 0);
    }

    /// The same, but 0 for what is below `floor`, which takes less time to see.
    public static int percent(Sentence a, Sentence b, int floor) {
        int percent = a.text().equals(b.text()) ? 100 : below100(a, b, floor);
        return percent >= floor ? percent : 0;
    }

    private static int below100(Sentence a, Sentence b, int floor) {
        if (sameButForSpaces(a.text(), b.text()) || sameWords(a, b)) {
            return 99 - Math.min(4, distance(a.tokens(), b.tokens(), Integer.MAX_VALUE) / STEP);
        }
        int whole = Math.max(a.weight(), b.weight());
        // One more than the floor leaves, because percents are rounded.
        int distance = distance(a.tokens(), b.tokens(), whole * (101 - floor) / 100);
        int alike = (int) Math.round(100.0 * (whole - distance) / whole);
        return Math.clamp(alike, 0, OTHER_WORDS_AT_MOST);
    }

    /// Edit distance in hundredths of a word. Besides the usual three steps, two words written as
    /// one (외교 장관, 외교장관) are a step of little weight. Ends with some greater number as soon as it
    /// must be greater than `farthest`.
    private static int distance(List<Token> a, List<Token> b, int farthest) {
        int width = b.size() + 1;
        int[] twoBefore = new int[width];
        int[] before = new int[width];
        int[] now = new int[width];
        for (int j = 1; j < width; j++) {
            before[j] = before[j - 1] + b.get(j - 1).weight();
        }
        int leastBefore = 0;
        for (int i = 1; i <= a.size(); i++) {
            Token left = a.get(i - 1);
            now[0] = before[0] + left.weight();
            int leastNow = now[0];
            for (int j = 1; j < width; j++) {
                Token right = b.get(j - 1);
                int least =
                        Math.min(
                                before[j - 1] + change(left, right),
                                Math.min(before[j] + left.weight(), now[j - 1] + right.weight()));
                if (i > 1 && joined(a.get(i - 2), left, right)) {
                    least = Math.min(least, twoBefore[j - 1] + SPACING);
                }
                if (j > 1 && joined(b.get(j - 2), right, left)) {
                    least = Math.min(least, before[j - 2] + SPACING);
                }
                now[j] = least;
                leastNow = Math.min(leastNow, least);
            }
            // No way leads around two rows: a step takes at most two words.
            if (leastNow > farthest && leastBefore > farthest) {
                return leastNow;
            }
            leastBefore = leastNow;
            int[] spare = twoBefore;
            twoBefore = before;
            before = now;
            now = spare;
        }
        return before[width - 1];
    }

    private static int change(Token a, Token b) {
        if (a.kind() != b.kind()) {
            return Math.max(a.weight(), b.weight());
        }
        if (a.sameFolded(b)) {
            return a.text().equals(b.text()) ? 0 : a.kind() == Kind.WORD ? CASE : FOLDED;
        }
        return a.kind() == Kind.WORD ? changedWord(a, b) : a.weight();
    }

    /// Another particle weighs little, another ending or inflection by what stays of the word,
    /// another word all.
    private static int changedWord(Token a, Token b) {
        String one = a.folded();
        String other = b.folded();
        if (one.charAt(0) != other.charAt(0)) {
            return WORD;
        }
        if (a.hangul() && Particles.onlyDiffer(one, other)) {
            return ANOTHER_PARTICLE;
        }
        int kept = Particles.commonPrefix(one, other);
        int longer = Math.max(one.length(), other.length());
        boolean oneStem = a.hangul() ? kept >= 2 : kept >= 3 && kept * 5 >= longer * 3;
        return oneStem ? Math.max(ANOTHER_ENDING_AT_LEAST, WORD * (longer - kept) / longer) : WORD;
    }

    private static boolean joined(Token first, Token second, Token both) {
        if (first.kind() != Kind.WORD || second.kind() != Kind.WORD || both.kind() != Kind.WORD) {
            return false;
        }
        String whole = both.folded();
        String head = first.folded();
        if (whole.length() <= head.length() || !whole.startsWith(head)) {
            return false;
        }
        String tail = whole.substring(head.length());
        return tail.equals(second.folded())
                || (second.hangul() && Particles.onlyDiffer(tail, second.folded()));
    }

    private static boolean sameWords(Sentence a, Sentence b) {
        List<Token> left = a.words();
        List<Token> right = b.words();
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty() && kinds(a).equals(kinds(b));
        }
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (sameWord(left.get(i), right.get(j))) {
                i++;
                j++;
            } else if (i + 1 < left.size() && joined(left.get(i), left.get(i + 1), right.get(j))) {
                i += 2;
                j++;
            } else if (j + 1 < right.size()
                    && joined(right.get(j), right.get(j + 1), left.get(i))) {
                i++;
                j += 2;
            } else {
                return false;
            }
        }
        return i == left.size() && j == right.size();
    }

    private static boolean sameWord(Token a, Token b) {
        return a.folded().equals(b.folded())
                || (a.hangul() && b.hangul() && Particles.onlyDiffer(a.folded(), b.folded()));
    }

    private static List<Kind> kinds(Sentence sentence) {
        return sentence.tokens().stream().map(Token::kind).toList();
    }

    private static boolean sameButForSpaces(String a, String b) {
        int i = 0;
        int j = 0;
        while (true) {
            while (i < a.length() && Character.isWhitespace(a.charAt(i))) {
                i++;
            }
            while (j < b.length() && Character.isWhitespace(b.charAt(j))) {
                j++;
            }
            if (i == a.length() || j == b.length()) {
                return i == a.length() && j == b.length();
            }
            if (a.charAt(i++) != b.charAt(j++)) {
                return false;
            }
        }
    }
}
