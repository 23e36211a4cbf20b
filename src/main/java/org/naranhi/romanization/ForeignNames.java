package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names in Hangul that aren't Korean: 마이크 폼페이오. Hangul gives their sound in its own syllables, so
/// that only the consonants can be compared, and these only roughly.
final class ForeignNames {
    /// Consonants that Hangul and other languages' letters write for one another, by class.
    private static final List<String> CLASSES =
            List.of("ㄱㄲㅋgkqcx", "ㄷㄸㅌㅈㅉㅊㅅㅆdtjzscx", "ㄹrl", "ㅁㄴㅇmn", "ㅂㅃㅍbpfv");

    private static final double ALIKE = 0.6;

    private ForeignNames() {}

    static Judgement judge(
            String hangul, String latin, List<String> recorded, @Nullable String own) {
        LatinName written = LatinName.of(latin);
        double alike = alike(hangul, written.letters());
        if (!written.words().isEmpty()) {
            alike = Math.max(alike, alike(hangul, written.lastWordFirst().letters()));
        }
        Verdict verdict =
                own != null
                        ? Verdict.RECORDED
                        : alike >= ALIKE ? Verdict.POSSIBLE : Verdict.NOT_THIS_NAME;
        List<Candidate> candidates = new ArrayList<>();
        for (String spelling : recorded) {
            candidates.add(new Candidate(spelling, 1.0 / recorded.size(), true));
        }
        return new Judgement(
                hangul,
                latin,
                verdict,
                own != null ? 1 : alike / 2,
                List.of(),
                Set.of(),
                candidates);
    }

    /// How much of the two skeletons agrees in order, 0 to 1.
    private static double alike(String hangul, String letters) {
        String one = skeleton(Romanization.RR.ofSyllables(hangul));
        String other = skeleton(letters);
        int[][] longest = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                longest[i][j] =
                        one.charAt(i - 1) == other.charAt(j - 1)
                                ? longest[i - 1][j - 1] + 1
                                : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        int all = Math.max(one.length(), other.length());
        return all == 0 ? 0 : (double) longest[one.length()][other.length()] / all;
    }

    private static String skeleton(String letters) {
        StringBuilder skeleton = new StringBuilder();
        for (char c : letters.toCharArray()) {
            for (int i = 0; i < CLASSES.size(); i++) {
                if (CLASSES.get(i).indexOf(c) >= 0) {
                    char mark = (char) ('0' + i);
                    if (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != mark) {
                        skeleton.append(mark);
                    }
                    break;
                }
            }
        }
        return skeleton.toString();
    }
}
