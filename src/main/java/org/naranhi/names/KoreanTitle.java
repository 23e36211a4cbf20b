package org.naranhi.names;

import org.naranhi.names.KoreanTitles.Found;
import org.naranhi.names.KoreanTitles.Kind;

/// The title beside a name, as it stands in the text, and the particle that closes both.
record KoreanTitle(String text, String attached) {
    private static final int MOST_WORDS = 4;

    static KoreanTitle of(KoreanSentence s, KoreanCandidate c) {
        if (!c.tail().title().isEmpty()) {
            return new KoreanTitle(c.tail().title(), c.tail().particles());
        }
        if (!c.tail().particles().isEmpty()) {
            return new KoreanTitle(before(s, c), c.tail().particles());
        }
        KoreanTitle after = after(s, c);
        return after.text.isEmpty() ? new KoreanTitle(before(s, c), "") : after;
    }

    /// 강경화 외교부 장관은: words without a particle up to one that is a title.
    private static KoreanTitle after(KoreanSentence s, KoreanCandidate c) {
        int from = c.lastWord() + 1;
        for (int w = from; w < s.words.size() && w - from < MOST_WORDS; w++) {
            if (!s.gap(w).equals(" ")) {
                break;
            }
            KoreanSentence.Word word = s.word(w);
            for (int end = word.end(); end > word.start(); end--) {
                KoreanTail tail = KoreanTail.of(s.text, end, word.end()).orElse(null);
                if (tail == null || !tail.title().isEmpty()) {
                    continue;
                }
                Found found = KoreanTitles.ending(s.text, word.start(), end);
                if (stands(found)) {
                    boolean open = end == word.end() && modifier(s, w);
                    if (open) {
                        break;
                    }
                    return new KoreanTitle(
                            s.text.substring(s.word(from).start(), end), tail.particles());
                }
            }
            if (!s.bareNoun(w)) {
                break;
            }
        }
        return new KoreanTitle("", "");
    }

    private static boolean stands(Found found) {
        return found.kind() == Kind.OFFICE
                || found.kind() == Kind.TRADE
                || found.kind() == Kind.ADDRESS;
    }

    /// 전, 현, 모: they go before the title itself.
    private static boolean modifier(KoreanSentence s, int w) {
        String word = s.text.substring(s.word(w).start(), s.word(w).end());
        return word.equals("전") || word.equals("현") || word.equals("모") || word.equals("역");
    }

    /// 배우 송강호, 외교부 장관 강경화.
    private static String before(KoreanSentence s, KoreanCandidate c) {
        int last = c.firstWord() - 1;
        if (last < 0 || !s.gap(c.firstWord()).equals(" ")) {
            return "";
        }
        KoreanSentence.Word word = s.word(last);
        Found found = KoreanTitles.ending(s.text, word.start(), word.end());
        if (!stands(found) || found.kind() == Kind.ADDRESS) {
            return "";
        }
        int first = last;
        if (found.whole()
                && found.kind() == Kind.OFFICE
                && last > 0
                && s.gap(last).equals(" ")
                && s.bareNoun(last - 1)) {
            first--;
        }
        return s.text.substring(s.word(first).start(), word.end());
    }
}
