package org.naranhi.memory;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.naranhi.text.Markup;
import org.naranhi.text.Span;

/// A piece of a sentence as the eye parts it: a run of letters of one script, a number, a mark, a
/// marker of a tag. `text` as printed, `folded` for comparison (lower case, plain quotes).
public record Cut(Kind kind, String text, String folded, Span span) {
    /// What a piece is.
    public enum Kind {
        WORD,
        NUMBER,
        /// A particle that follows something other than Hangul (`KBS가`).
        PARTICLE,
        PUNCTUATION,
        TAG
    }

    public boolean hangul() {
        return isHangul(folded.charAt(0));
    }

    static boolean isHangul(char c) {
        return c >= '가' && c <= '힣' || c >= 'ㄱ' && c <= 'ㆎ' || c >= 'ᄀ' && c <= 'ᇿ';
    }

    /// The pieces in order; white space is between them.
    public static List<Cut> of(String text) {
        List<Cut> cuts = new ArrayList<>();
        Iterator<Markup.Marker> markers = Markup.markers(text).iterator();
        int i = 0;
        while (markers.hasNext()) {
            Span marker = markers.next().span();
            plainTokens(text, i, marker.start(), cuts);
            add(cuts, Kind.TAG, text, marker.start(), marker.end());
            i = marker.end();
        }
        plainTokens(text, i, text.length(), cuts);
        return cuts;
    }

    private static void plainTokens(String text, int from, int end, List<Cut> cuts) {
        int i = from;
        while (i < end) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i += Character.charCount(c);
                continue;
            }
            int to;
            if (Character.isDigit(c)) {
                to = numberEnd(text, i, end);
                add(cuts, Kind.NUMBER, text, i, to);
            } else if (Character.isLetter(c)) {
                to = wordEnd(text, i, end);
                boolean attached = i > 0 && !spaceOrHangul(text.charAt(i - 1));
                boolean particle = attached && Particles.only(text.substring(i, to));
                add(cuts, particle ? Kind.PARTICLE : Kind.WORD, text, i, to);
            } else {
                to = i + Character.charCount(c);
                add(cuts, Kind.PUNCTUATION, text, i, to);
            }
            i = to;
        }
    }

    private static boolean spaceOrHangul(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Cut.isHangul(c);
    }

    /// Digits with the commas, stops and English ordinal endings that belong to them.
    private static int numberEnd(String text, int from, int end) {
        int i = from;
        while (i < end
                && (Character.isDigit(text.charAt(i))
                        || (i + 1 < end
                                && (text.charAt(i) == ',' || text.charAt(i) == '.')
                                && Character.isDigit(text.charAt(i + 1))))) {
            i++;
        }
        i = Math.max(i, from + Character.charCount(text.codePointAt(from)));
        if (i + 2 <= end
                && (i + 2 == end || !Character.isLetter(text.charAt(i + 2)))
                && "st nd rd th".contains(text.substring(i, i + 2).toLowerCase(Locale.ROOT))) {
            i += 2;
        }
        return i;
    }

    /// Letters of one script; an apostrophe between Latin letters belongs to the word.
    private static int wordEnd(String text, int from, int end) {
        boolean hangul = Cut.isHangul(text.charAt(from));
        int i = from;
        while (i < end) {
            int c = text.codePointAt(i);
            boolean letter =
                    Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            boolean apostrophe =
                    (c == '\'' || c == '’')
                            && !hangul
                            && i > from
                            && i + 1 < end
                            && Character.isLetter(text.charAt(i + 1))
                            && !Cut.isHangul(text.charAt(i + 1));
            if (!apostrophe && (!letter || Cut.isHangul((char) c) != hangul)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static void add(List<Cut> cuts, Kind kind, String text, int from, int to) {
        String printed = text.substring(from, to);
        cuts.add(new Cut(kind, printed, fold(kind, printed), new Span(from, to)));
    }

    private static String fold(Kind kind, String printed) {
        if (kind == Kind.WORD || kind == Kind.NUMBER) {
            return printed.toLowerCase(Locale.ROOT).replace('’', '\'');
        }
        return switch (printed) {
            case "“", "”", "„", "«", "»" -> "\"";
            case "‘", "’", "`" -> "'";
            case "–", "—", "‑", "−" -> "-";
            default -> printed;
        };
    }
}
