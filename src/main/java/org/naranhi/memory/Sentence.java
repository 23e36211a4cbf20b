package org.naranhi.memory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.naranhi.memory.Token.Kind;
import org.naranhi.text.Markup;
import org.naranhi.text.Span;

/// A sentence made ready for comparison: normalised and cut into tokens once, compared often.
public final class Sentence {
    private final String text;
    private final List<Token> tokens;
    private final List<Token> words;
    private final int weight;

    private Sentence(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.words = tokens.stream().filter(token -> token.kind() == Kind.WORD).toList();
        this.weight = tokens.stream().mapToInt(Token::weight).sum();
    }

    public static Sentence of(String text) {
        String normal = normal(text);
        return new Sentence(normal, tokens(normal));
    }

    /// The form in which two texts are the same sentence: NFC, without white space around.
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /// The normalised text.
    public String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Token> words() {
        return words;
    }

    int weight() {
        return weight;
    }

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Iterator<Markup.Marker> markers = Markup.markers(text).iterator();
        int i = 0;
        while (markers.hasNext()) {
            Span marker = markers.next().span();
            plainTokens(text, i, marker.start(), tokens);
            add(tokens, Kind.TAG, text, marker.start(), marker.end());
            i = marker.end();
        }
        plainTokens(text, i, text.length(), tokens);
        return List.copyOf(tokens);
    }

    private static void plainTokens(String text, int from, int end, List<Token> tokens) {
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
                add(tokens, Kind.NUMBER, text, i, to);
            } else if (Character.isLetter(c)) {
                to = wordEnd(text, i, end);
                boolean attached = i > 0 && !spaceOrHangul(text.charAt(i - 1));
                boolean particle = attached && Particles.only(text.substring(i, to));
                add(tokens, particle ? Kind.PARTICLE : Kind.WORD, text, i, to);
            } else {
                to = i + Character.charCount(c);
                add(tokens, Kind.PUNCTUATION, text, i, to);
            }
            i = to;
        }
    }

    private static boolean spaceOrHangul(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Token.isHangul(c);
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
        boolean hangul = Token.isHangul(text.charAt(from));
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
                            && !Token.isHangul(text.charAt(i + 1));
            if (!apostrophe && (!letter || Token.isHangul((char) c) != hangul)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static void add(List<Token> tokens, Kind kind, String text, int from, int to) {
        String printed = text.substring(from, to);
        tokens.add(new Token(kind, printed, fold(kind, printed), new Span(from, to)));
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
