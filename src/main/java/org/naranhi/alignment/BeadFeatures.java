package org.naranhi.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Measures the features of beads of two editions. Not for several threads.
final class BeadFeatures {
    /// Bits that are worth mention.
    private static final float TELLING = 2;

    private final List<ReadSentence> korean;
    private final List<ReadSentence> english;
    private final int[] koreanFigures;
    private final int[] englishFigures;
    private final boolean[] koreanQuotes;
    private final boolean[] englishQuotes;
    private final boolean[] koreanAsks;
    private final boolean[] englishAsks;
    private final boolean[] koreanBegins;
    private final boolean[] englishBegins;
    private final Holding holding;
    private final Lengths lengths;
    private final @Nullable PartLinks parts;

    BeadFeatures(
            List<ReadSentence> korean,
            List<ReadSentence> english,
            Holding holding,
            @Nullable PartLinks parts) {
        this.korean = korean;
        this.english = english;
        this.holding = holding;
        this.parts = parts;
        lengths = new Lengths(korean, english);
        koreanFigures = figures(korean);
        englishFigures = figures(english);
        koreanQuotes = which(korean, ReadSentence::quotes);
        englishQuotes = which(english, ReadSentence::quotes);
        koreanAsks = which(korean, ReadSentence::asks);
        englishAsks = which(english, ReadSentence::asks);
        koreanBegins = begins(korean);
        englishBegins = begins(english);
    }

    private static int[] figures(List<ReadSentence> side) {
        return side.stream()
                .mapToInt(
                        s ->
                                (int)
                                        s.marks().stream()
                                                .filter(
                                                        m ->
                                                                m.sort() == ReadSentence.Sort.FIGURE
                                                                        && m.value() > 3)
                                                .count())
                .toArray();
    }

    /// The features of the bead of `a` Korean sentences from `i` and `b` English ones from `j`.
    void measure(int i, int a, int j, int b, float[] f) {
        Arrays.fill(f, 0);
        f[Shape.feature(a, b).ordinal()] = 1;
        if (a > 0 && b > 0) {
            linked(i, a, j, b, f);
        } else if (a > 0) {
            koreanAlone(i, f);
        } else {
            englishAlone(j, f);
        }
    }

    private void linked(int i, int a, int j, int b, float[] f) {
        float held = holding.hold(i, a, j, b);
        for (int s = 0; s < holding.bySort.length; s++) {
            f[Feature.WORDS.ordinal() + s] = holding.bySort[s] / 10;
        }
        float koreanAll = sum(holding.koreanReach, i, a);
        float englishAll = sum(holding.englishReach, j, b);
        f[Feature.KOREAN_UNTIED.ordinal()] = Math.max(0, koreanAll - held) / 10;
        f[Feature.ENGLISH_UNTIED.ordinal()] = Math.max(0, englishAll - held) / 10;
        float covered = (2 * held + 1) / (koreanAll + englishAll + 2);
        f[Feature.COVERED.ordinal()] = Math.min(1, covered);
        f[Feature.WELL_COVERED.ordinal()] = Math.max(0, covered - 0.6f);
        f[Feature.BARELY_COVERED.ordinal()] = covered < 0.25 ? 1 - 4 * covered : 0;
        f[Feature.HELD_ROOT.ordinal()] = (float) Math.sqrt(held / 10);
        figures(i, a, j, b, f);
        members(i, a, j, b, f);
        best(i, a, j, b, f);
        lengths.measure(i, a, j, b, f);
        agreement(i, a, j, b, f);
        passages(i, a, j, b, f);
        if (parts != null) {
            parts.measure(i, a, j, b, f);
        }
    }

    /// What holds in a bead, the weightiest first.
    List<Evidence> rests(int i, int a, int j, int b) {
        holding.hold(i, a, j, b);
        float[] bits = holding.bySort;
        List<Evidence> rests =
                Arrays.stream(Ties.Sort.values())
                        .filter(sort -> bits[sort.ordinal()] >= TELLING)
                        .sorted(Comparator.comparingDouble((Ties.Sort s) -> -bits[s.ordinal()]))
                        .map(Ties.Sort::evidence)
                        .toList();
        return rests.isEmpty() ? List.of(Evidence.LENGTH) : rests;
    }

    private void koreanAlone(int i, float[] f) {
        f[Feature.KOREAN_LEFT.ordinal()] = holding.koreanReach[i] / 10;
        bestOf(holding.koreanBest.of(i), holding.koreanReach[i], f);
        lengths.measureKorean(i, f);
        if (parts != null) {
            parts.measureKorean(i, f);
        }
    }

    private void englishAlone(int j, float[] f) {
        f[Feature.ENGLISH_LEFT.ordinal()] = holding.englishReach[j] / 10;
        bestOf(holding.englishBest.of(j), holding.englishReach[j], f);
        lengths.measureEnglish(j, f);
        if (parts != null) {
            parts.measureEnglish(j, f);
        }
    }

    private static void bestOf(float best, float reach, float[] f) {
        f[Feature.BEST_ELSEWHERE.ordinal()] = best / (reach + 4);
        f[Feature.BEST_LEFT.ordinal()] = best / 10;
    }

    private void best(int i, int a, int j, int b, float[] f) {
        float sum = 0;
        float margin = 0;
        for (int k = i; k < i + a; k++) {
            float most = 0;
            for (int e = j; e < j + b; e++) {
                most = Math.max(most, holding.pair(k, e));
            }
            sum += (most + 0.5f) / (holding.koreanBest.of(k) + 1);
            margin += Math.clamp((most - holding.koreanBest.outside(k, j, b)) / 10, -2, 2);
        }
        f[Feature.KOREAN_BEST.ordinal()] = sum / a;
        f[Feature.KOREAN_MARGIN.ordinal()] = margin / a;
        sum = 0;
        margin = 0;
        for (int e = j; e < j + b; e++) {
            float most = 0;
            for (int k = i; k < i + a; k++) {
                most = Math.max(most, holding.pair(k, e));
            }
            sum += (most + 0.5f) / (holding.englishBest.of(e) + 1);
            margin += Math.clamp((most - holding.englishBest.outside(e, i, a)) / 10, -2, 2);
        }
        f[Feature.ENGLISH_BEST.ordinal()] = sum / b;
        f[Feature.ENGLISH_MARGIN.ordinal()] = margin / b;
    }

    private void figures(int i, int a, int j, int b, float[] f) {
        int ties = holding.figures();
        int left = 0;
        for (int k = i; k < i + a; k++) {
            left += koreanFigures[k];
        }
        int right = 0;
        for (int k = j; k < j + b; k++) {
            right += englishFigures[k];
        }
        f[Feature.FIGURES_MISSING.ordinal()] =
                Math.min(4, Math.max(0, left - ties) + Math.max(0, right - ties));
    }

    private void members(int i, int a, int j, int b, float[] f) {
        if (a == 1 && b == 1) {
            return;
        }
        float least = 1;
        int bare = 0;
        for (int k = 0; k < a && a > 1; k++) {
            float held = holding.korean[k];
            least = Math.min(least, (held + 0.5f) / (holding.koreanReach[i + k] + 1));
            bare += held < 0.5 ? 1 : 0;
        }
        for (int k = 0; k < b && b > 1; k++) {
            float held = holding.english[k];
            least = Math.min(least, (held + 0.5f) / (holding.englishReach[j + k] + 1));
            bare += held < 0.5 ? 1 : 0;
        }
        f[Feature.LEAST_MEMBER.ordinal()] = least;
        f[Feature.BARE_MEMBER.ordinal()] = bare;
    }

    private void agreement(int i, int a, int j, int b, float[] f) {
        f[Feature.QUOTES_DIFFER.ordinal()] =
                any(koreanQuotes, i, a) == any(englishQuotes, j, b) ? 0 : 1;
        f[Feature.QUESTIONS_DIFFER.ordinal()] =
                any(koreanAsks, i, a) == any(englishAsks, j, b) ? 0 : 1;
        f[Feature.POSITION.ordinal()] =
                Math.abs(
                        (i + a / 2f) / Math.max(1, korean.size())
                                - (j + b / 2f) / Math.max(1, english.size()));
        f[Feature.KINDS_DIFFER.ordinal()] =
                korean.get(i).kind() != null
                                && english.get(j).kind() != null
                                && korean.get(i).kind() != english.get(j).kind()
                        ? 1
                        : 0;
    }

    private void passages(int i, int a, int j, int b, float[] f) {
        int crossed = 0;
        for (int k = i + 1; k < i + a; k++) {
            crossed += koreanBegins[k] ? 1 : 0;
        }
        for (int k = j + 1; k < j + b; k++) {
            crossed += englishBegins[k] ? 1 : 0;
        }
        f[Feature.PASSAGE_CROSSED.ordinal()] = crossed;
        boolean one = koreanBegins[i];
        boolean other = englishBegins[j];
        f[Feature.PASSAGES_BEGIN.ordinal()] = one && other ? 1 : 0;
        f[Feature.PASSAGE_BEGINS.ordinal()] = one == other ? 0 : 1;
    }

    private static boolean any(boolean[] of, int from, int count) {
        for (int k = from; k < from + count; k++) {
            if (of[k]) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] which(List<ReadSentence> side, Predicate<ReadSentence> so) {
        boolean[] which = new boolean[side.size()];
        for (int k = 0; k < which.length; k++) {
            which[k] = so.test(side.get(k));
        }
        return which;
    }

    /// Which sentences begin a paragraph, but for the first.
    private static boolean[] begins(List<ReadSentence> side) {
        boolean[] begins = new boolean[side.size()];
        for (int k = 1; k < begins.length; k++) {
            begins[k] = side.get(k).passage() != side.get(k - 1).passage();
        }
        return begins;
    }

    private static float sum(float[] values, int from, int count) {
        float sum = 0;
        for (int k = from; k < from + count; k++) {
            sum += values[k];
        }
        return sum;
    }
}
