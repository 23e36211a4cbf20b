package org.naranhi.alignment;

import java.util.List;
import org.naranhi.alignment.PlacedWord.Sort;
import org.naranhi.names.Transliteration;

/// Ties names in Hangul to names of one to three words in Latin letters that sound like them.
final class SoundTies {
    private static final double NAME_BITS = 9;
    private static final double ALIKE = 0.78;
    private static final int NAME_WORDS = 3;
    private static final int LONGEST_NAME = 24;
    private static final String PARTICLE = "의";

    private final List<PlacedWord> korean;
    private final List<PlacedWord> english;
    private final LearnedLexicon lexicon;

    SoundTies(List<PlacedWord> korean, List<PlacedWord> english, LearnedLexicon lexicon) {
        this.korean = korean;
        this.english = english;
        this.lexicon = lexicon;
    }

    void to(WordTies ties) {
        for (int k = 0; k < korean.size(); k++) {
            PlacedWord word = korean.get(k);
            String skeleton = word.sound().length() > 1 ? Skeleton.ofHangul(word.sound()) : "";
            if (word.sort() != Sort.WORD || skeleton.length() < 2) {
                continue;
            }
            int end = k + 1;
            int soundEnd = word.span().start() + word.sound().length();
            while (end < korean.size() && korean.get(end).span().end() <= soundEnd) {
                end++;
            }
            while (end > k + 1 && particle(korean, end - 1)) {
                end--;
            }
            boolean known = lexicon.entry(word.key()) != null && end == k + 1;
            for (int e = 0; e < english.size(); e++) {
                name(ties, word.sound(), skeleton, known, k, end, e);
            }
        }
    }

    private void name(
            WordTies ties, String sound, String skeleton, boolean known, int k, int end, int e) {
        StringBuilder name = new StringBuilder();
        for (int to = e; to < english.size() && to < e + NAME_WORDS; to++) {
            PlacedWord part = english.get(to);
            boolean goesOn = to == e || joined(english.get(to - 1), part);
            if (part.sort() != Sort.WORD
                    || !goesOn
                    || known && !part.capital()
                    || to > e && !english.get(e).capital()
                    || name.length() > LONGEST_NAME) {
                return;
            }
            name.append(part.form());
            String latin = name.toString();
            if (latin.length() > 2 && Skeleton.near(skeleton, Skeleton.ofLatin(latin))) {
                double alike = Transliteration.leastLike(sound, latin);
                if (alike >= ALIKE) {
                    double capital = english.get(e).capital() ? 1 : 0.7;
                    double length = Math.min(1, sound.length() / 3.0);
                    ties.tie(k, end, e, to + 1, NAME_BITS * (alike - 0.6) / 0.4 * length * capital);
                }
            }
        }
    }

    /// Whether only a space or a hyphen parts two words.
    static boolean joined(PlacedWord one, PlacedWord other) {
        return other.span().start() - one.span().end() == 1;
    }

    /// The dictionary sometimes takes 의 after a noun for a doctor.
    static boolean particle(List<PlacedWord> korean, int k) {
        return korean.get(k).form().equals(PARTICLE)
                && (k + 1 == korean.size() || !PlacedWord.touch(korean, k));
    }
}
