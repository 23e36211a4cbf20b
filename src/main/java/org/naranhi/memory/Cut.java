package org.naranhi.memory;

import java.util.ArrayList;
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

    /// Takes the pieces of a text one by one: what each is, and where it begins and ends.
    public interface Taker {
        void piece(Kind kind, int from, int to);
    }

    public static boolean isHangul(char c) {
        return c >= '가' && c <= '힣' || c >= 'ㄱ' && c <= 'ㆎ' || c >= 'ᄀ' && c <= 'ᇿ';
    }

    /// The pieces in order; white space is between them.
    public static List<Cut> of(String text) {
        List<Cut> cuts = new ArrayList<>();
        each(
                text,
                (kind, from, to) -> {
                    String printed = text.substring(from, to);
                    cuts.add(new Cut(kind, printed, fold(kind, printed), new Span(from, to)));
                });
        return cuts;
    }

    /// The same pieces for whoever needs no more than to know where they are.
    public static void each(String text, Taker taker) {
        int i = 0;
        for (Markup.Marker marker : Markup.markers(text)) {
            Span span = marker.span();
            plain(text, i, span.start(), taker);
            taker.piece(Kind.TAG, span.start(), span.end());
            i = span.end();
        }
        plain(text, i, text.length(), taker);
    }

    private static void plain(String text, int from, int end, Taker taker) {
        int i = from;
        while (i < end) {
            int c = text.codePointAt(i);
            if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i += Character.charCount(c);
                continue;
            }
            int to;
            if (Character.isDigit(c)) {
                to = numberEnd(text, i, end);
                taker.piece(Kind.NUMBER, i, to);
            } else if (Character.isLetter(c)) {
                to = wordEnd(text, i, end);
                boolean attached = i > 0 && !spaceOrHangul(text.charAt(i - 1));
                boolean particle = attached && Particles.only(text.substring(i, to));
                taker.piece(particle ? Kind.PARTICLE : Kind.WORD, i, to);
            } else {
                to = i + Character.charCount(c);
                taker.piece(Kind.PUNCTUATION, i, to);
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

    /// A piece's text for comparison.
    public static String fold(Kind kind, String printed) {
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
