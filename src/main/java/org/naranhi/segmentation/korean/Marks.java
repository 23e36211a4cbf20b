package org.naranhi.segmentation.korean;

/// Characters that stand around sentences.
final class Marks {
    private static final int LONGEST = 60;

    private Marks() {}

    static boolean stop(char c) {
        return ".?!…⋯。？！".indexOf(c) >= 0;
    }

    /// Whether dots that trail off end here: 왔어... 그런데
    static boolean trailsOff(String text, int end) {
        return text.charAt(end - 1) == '…'
                || end > 1 && text.charAt(end - 1) == '.' && text.charAt(end - 2) == '.';
    }

    static boolean opens(char c) {
        return "“‘\"'「『《〈(（[".indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return "”’\"'」』》〉)）]".indexOf(c) >= 0;
    }

    static boolean hangul(char c) {
        return c >= '가' && c <= '힣';
    }

    /// Where the letters before `end` end, without stops, laughter and tears: 좋아요~, 최고다 ㅋㅋㅋ.
    static int before(String text, int end) {
        int letters = end;
        int i = end;
        while (i > Math.max(0, end - LONGEST)
                && (trailing(text.charAt(i - 1)) || letters < end && text.charAt(i - 1) == ' ')) {
            i--;
            if (trailing(text.charAt(i))) {
                letters = i;
            }
        }
        return i;
    }

    static boolean trailing(char c) {
        return stop(c) || "~^;ㅋㅎㅠㅜㅡ♡♥☆★～".indexOf(c) >= 0;
    }
}
