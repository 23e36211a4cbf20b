package org.naranhi.glossary.lucene;

/// Korean text as its letters and digits alone, with what stood between them, so that 남북 정상회담 and
/// 남북정상회담 are compared as one.
final class Letters {
    /// What stands before a letter.
    enum Gap {
        NONE,
        SPACE,
        /// A middle dot or hyphen, as in 한·미.
        DOT,
        /// The stop of an initial, as in J.D.
        STOP,
        /// The stop of an initial and a space.
        STOP_SPACE,
        /// Anything else: nothing is matched across it.
        WALL
    }

    private static final String DOTS = "·ㆍ・‧•∙⋅-‐‑–";

    /// Countries as headlines write them, and what they are compared as: 韓美 정상회담.
    private static final String HANJA = "韓美日中北南英露獨佛與野";

    private static final String HANGUL = "한미일중북남영러독불여야";

    private final char[] letters;
    private final int[] positions;
    private final Gap[] gaps;
    private final int length;

    Letters(String text) {
        letters = new char[text.length()];
        positions = new int[text.length()];
        gaps = new Gap[text.length()];
        int count = 0;
        Gap gap = Gap.WALL;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (DOTS.indexOf(c) < 0 && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                letters[count] = hangul(c);
                positions[count] = i;
                gaps[count++] = gap;
                gap = Gap.NONE;
            } else if (c == '.' && betweenDigits(text, i)) {
                gap = Gap.DOT; // 5.18 as 5·18
            } else {
                boolean stop = c == '.' && gap == Gap.NONE && initial(count - 1);
                gap =
                        stop
                                ? Gap.STOP
                                : gap == Gap.STOP && c == ' ' ? Gap.STOP_SPACE : wider(gap, c);
            }
        }
        length = count;
    }

    private static char hangul(char c) {
        int i = HANJA.indexOf(c);
        return i < 0 ? c : HANGUL.charAt(i);
    }

    private static boolean betweenDigits(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    /// Whether letter `i` is a Latin capital that stands alone.
    private boolean initial(int i) {
        return i >= 0 && letters[i] >= 'A' && letters[i] <= 'Z' && (gaps[i] != Gap.NONE);
    }

    private static Gap wider(Gap gap, char c) {
        Gap here =
                Character.isWhitespace(c) || c == ' '
                        ? Gap.SPACE
                        : DOTS.indexOf(c) >= 0 ? Gap.DOT : Gap.WALL;
        return gap == Gap.NONE || gap == here ? here : Gap.WALL;
    }

    int length() {
        return length;
    }

    char at(int i) {
        return letters[i];
    }

    Gap gapBefore(int i) {
        return i == length ? Gap.WALL : gaps[i];
    }

    String text(int from, int to) {
        return new String(letters, from, to - from);
    }

    /// Where letter `i` stands in the text.
    int position(int i) {
        return positions[i];
    }

    /// Where the text goes on after the letters up to `to`.
    int end(int to) {
        return positions[to - 1] + 1;
    }

    /// The end of the word that letter `i` is in: the next gap of any kind.
    int wordEnd(int i) {
        int end = i;
        while (end < length && (end == i || gaps[end] == Gap.NONE)) {
            end++;
        }
        return end;
    }

    /// The beginning of the word that letter `i` is in.
    int wordStart(int i) {
        int start = i;
        while (gaps[start] == Gap.NONE) {
            start--;
        }
        return start;
    }
}
