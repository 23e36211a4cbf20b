package org.naranhi.segmentation.korean;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Pattern;

/// Quotations and brackets in a text, and which of them the sentence takes on: “…않겠다.”고 말했다.
final class Quotations {
    /// What longer quotation one would still read as part of one sentence.
    private static final int LONGEST = 1_000;

    private static final int LONGEST_BRACKET = 300;

    private static final int DEEPEST = 16;

    /// A particle, or a form of 이다 or 하다, right after the closing quote.
    private static final Pattern ATTACHED =
            Pattern.compile(
                    "(?:이?라[가-힣]{0,4}|이?란|고[는도만]?|며|면서|하(?:고|며|면서|는|던|자|니|여)[는도만]?|했[가-힣]{1,3}"
                            + "|은|는|이|가|을|를|과|와|의|도|만|뿐|에(?:서|게|도|는)?|으?로(?:서|써|는|도)?|까지|부터|처럼"
                            + "|보다|조차|마저|이?나|이?든|이?며|이?면서|이?다|이?었다|였다|입니다|인|일|임|이에요|예요|이자"
                            + "|식(?:의|으로)?|쯤|등[가-힣]{0,2}|냐[고는며]?)(?![가-힣])");

    /// The same after a space.
    private static final Pattern SPACED =
            Pattern.compile(
                    "(?:이?라(?:고|는|며|면서|던|면|니)[는도만]?|고[는도만]?|며|면서|하(?:고|며|면서|는|던)[는도만]?|이?란|등[은의이을도에]?)(?=[\\s,.])");

    /// Quotations beside each other, the last of which is followed by “and the like”.
    private static final Pattern LISTED =
            Pattern.compile("\\s?[“\"‘'][^“”\"‘’']{1,90}[”\"’']\\s?등[은의이을도에]?(?=[\\s,.])");

    private Quotations() {}

    /// Clears the breaks within a quotation that is quoted on, after it, and within brackets.
    ///
    /// @return the places within quotations and brackets
    static BitSet settle(String text, BitSet breaks) {
        BitSet within = new BitSet(text.length());
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '“', '‘', '「', '『', '(', '[', '《', '〈' -> push(open, i);
                case '”', '’', '」', '』', ')', ']', '》', '〉' ->
                        close(text, i, opener(c), open, breaks, within);
                case '"', '\'' -> {
                    if (opensStraight(text, i, open)) {
                        push(open, i);
                    } else {
                        close(text, i, c, open, breaks, within);
                    }
                }
                case '\n' -> {
                    if (i > 0 && text.charAt(i - 1) == '\n') {
                        open.clear();
                    }
                }
                default -> {}
            }
        }
        return within;
    }

    private static void push(Deque<Integer> open, int at) {
        open.push(at);
        if (open.size() > DEEPEST) {
            open.removeLast();
        }
    }

    private static char opener(char closing) {
        return switch (closing) {
            case '”' -> '“';
            case '’' -> '‘';
            case '」' -> '「';
            case '』' -> '『';
            case ')' -> '(';
            case '》' -> '《';
            case '〉' -> '〈';
            default -> '[';
        };
    }

    private static boolean opensStraight(String text, int at, Deque<Integer> open) {
        boolean after = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        after |= at > 0 && Marks.opens(text.charAt(at - 1));
        boolean before =
                at + 1 < text.length()
                        && !Character.isWhitespace(text.charAt(at + 1))
                        && !Marks.stop(text.charAt(at + 1));
        boolean isOpen = false;
        int looked = 0;
        for (int start : open) {
            if (text.charAt(start) == text.charAt(at)) {
                isOpen = true;
                break;
            }
            if (++looked > 4) {
                break;
            }
        }
        return isOpen ? after && before : text.charAt(at) == '"' || after;
    }

    private static void close(
            String text, int at, char opener, Deque<Integer> open, BitSet breaks, BitSet within) {
        int start = -1;
        for (int looked = 0; looked < 4 && !open.isEmpty(); looked++) {
            int candidate = open.pop();
            if (text.charAt(candidate) == opener) {
                start = candidate;
                break;
            }
        }
        if (start < 0 || at - start > LONGEST) {
            return;
        }
        within.set(start + 1, at + 1);
        if ("([《〈".indexOf(opener) >= 0) {
            if (at - start <= LONGEST_BRACKET) {
                breaks.clear(start + 1, goesOn(text, start) ? at + 2 : at + 1);
            }
        } else if (quotedOn(text, at + 1)) {
            breaks.clear(start + 1, at + 2);
        } else if (LISTED.matcher(text)
                .region(at + 1, Math.min(text.length(), at + 200))
                .lookingAt()) {
            breaks.clear(start + 1, at + 2);
        }
    }

    /// Whether a bracket stands within a sentence: what is before it has no stop.
    private static boolean goesOn(String text, int bracket) {
        int before = bracket;
        while (before > 0 && text.charAt(before - 1) == ' ' && bracket - before < 2) {
            before--;
        }
        return before > 0 && (Marks.hangul(text.charAt(before - 1)));
    }

    private static boolean quotedOn(String text, int after) {
        if (after >= text.length()) {
            return false;
        }
        boolean spaced = text.charAt(after) == ' ';
        return (spaced ? SPACED : ATTACHED)
                .matcher(text)
                .region(spaced ? after + 1 : after, Math.min(text.length(), after + 12))
                .lookingAt();
    }
}
