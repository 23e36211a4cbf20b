package org.naranhi.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Measures the features of beads of two editions. Not for several threads.
final class BeadFeatures {
    /// Letters and digits of Korean for one of English, and how far its logarithm strays between
    /// sentences of middling length (NTREX-128, the half it is developed on).
    static final double RATIO = 0.50;

    private static final double STRAY = 0.22;
    private static final double STRAY_SHORT = 1.6;

    /// Bits that are worth mention.
    private static final float TELLING = 2;

    private static final int MOST_TIES = 2048;

    private final List<ReadSentence> korean;
    private final List<ReadSentence> english;
    private final Links links;
    private final float[] koreanMost;
    private final float[] englishMost;

    /// Bits within reach of each sentence.
    private final float[] koreanReach;

    private final float[] englishReach;
    private final int[] koreanFigures;
    private final int[] englishFigures;
    private final int[] koreanUsed;
    private final int[] englishUsed;
    private int turn;
    private final double ratio;
    private final float[][] pairs;
    private final Best koreanBest;
    private final Best englishBest;

    private final long[] sorted = new long[MOST_TIES];
    private final float[] koreanHeld = new float[Shape.MOST + 1];
    private final float[] englishHeld = new float[Shape.MOST + 1];
    final float[] bySort = new float[Links.sorts()];

    BeadFeatures(
            List<ReadSentence> korean,
            List<ReadSentence> english,
            MarkTable koreanMarks,
            MarkTable englishMarks,
            Ties ties,
            Links links) {
        this.korean = korean;
        this.english = english;
        this.links = links;
        koreanMost = ties.most(true);
        englishMost = ties.most(false);
        koreanReach = reach(koreanMarks, koreanMost);
        englishReach = reach(englishMarks, englishMost);
        koreanFigures = figures(korean);
        englishFigures = figures(english);
        koreanUsed = new int[koreanMarks.size + 1];
        englishUsed = new int[englishMarks.size + 1];
        ratio = ratio();
        pairs = new float[korean.size()][];
        koreanBest = new Best(korean.size());
        englishBest = new Best(english.size());
        for (int i = 0; i < pairs.length; i++) {
            pair(i);
        }
    }

    /// What holds between a sentence and each in its band.
    private void pair(int i) {
        int low = links.band().sentenceLow(i);
        int high = links.band().sentenceHigh(i);
        pairs[i] = new float[Math.max(0, high - low)];
        for (int j = low; j < high; j++) {
            if (links.start(i, j) == links.start(i, j + 1)) {
                continue;
            }
            hold(i, 1, j, 1);
            float held = koreanHeld[0];
            pairs[i][j - low] = held;
            koreanBest.add(i, j, held);
            englishBest.add(j, i, held);
        }
    }

    private float pair(int i, int j) {
        int at = j - links.band().sentenceLow(i);
        return at < 0 || at >= pairs[i].length ? 0 : pairs[i][at];
    }

    /// The ratio of these editions' lengths, as far as there is enough of both to tell.
    private double ratio() {
        double left = 400 * RATIO;
        double right = 400;
        for (ReadSentence sentence : korean) {
            left += sentence.length();
        }
        for (ReadSentence sentence : english) {
            right += sentence.length();
        }
        return Math.clamp(left / right, RATIO * 0.8, RATIO * 1.25);
    }

    private static float[] reach(MarkTable side, float[] most) {
        float[] reach = new float[side.of.length];
        for (int i = 0; i < reach.length; i++) {
            for (int mark : side.of[i]) {
                reach[i] += most[mark];
            }
        }
        return reach;
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
        if (a == 0 || b == 0) {
            alone(i, a, j, f);
            return;
        }
        int ties = hold(i, a, j, b);
        float held = 0;
        for (int s = 0; s < bySort.length; s++) {
            f[Feature.WORDS.ordinal() + s] = bySort[s] / 10;
            held += bySort[s];
        }
        float koreanAll = sum(koreanReach, i, a);
        float englishAll = sum(englishReach, j, b);
        f[Feature.KOREAN_UNTIED.ordinal()] = Math.max(0, koreanAll - held) / 10;
        f[Feature.ENGLISH_UNTIED.ordinal()] = Math.max(0, englishAll - held) / 10;
        float covered = (2 * held + 1) / (koreanAll + englishAll + 2);
        f[Feature.COVERED.ordinal()] = Math.min(1, covered);
        f[Feature.WELL_COVERED.ordinal()] = Math.max(0, covered - 0.6f);
        f[Feature.BARELY_COVERED.ordinal()] = covered < 0.25 ? 1 - 4 * covered : 0;
        f[Feature.HELD_ROOT.ordinal()] = (float) Math.sqrt(held / 10);
        best(i, a, j, b, f);
        lengths(i, a, j, b, f);
        members(i, a, j, b, f);
        int figures = 0;
        for (int k = i; k < i + a; k++) {
            figures += koreanFigures[k];
        }
        int others = 0;
        for (int k = j; k < j + b; k++) {
            others += englishFigures[k];
        }
        f[Feature.FIGURES_MISSING.ordinal()] =
                Math.min(4, Math.max(0, figures - ties) + Math.max(0, others - ties));
        agreement(i, a, j, b, f);
        passages(i, a, j, b, f);
    }

    /// What holds in a bead, the weightiest first.
    List<Evidence> rests(int i, int a, int j, int b) {
        hold(i, a, j, b);
        List<Evidence> rests =
                Arrays.stream(Ties.Sort.values())
                        .filter(sort -> bySort[sort.ordinal()] >= TELLING)
                        .sorted(Comparator.comparingDouble((Ties.Sort s) -> -bySort[s.ordinal()]))
                        .map(Ties.Sort::evidence)
                        .toList();
        return rests.isEmpty() ? List.of(Evidence.LENGTH) : rests;
    }

    private void alone(int i, int a, int j, float[] f) {
        if (a > 0) {
            f[Feature.KOREAN_LEFT.ordinal()] = koreanReach[i] / 10;
            f[Feature.BEST_ELSEWHERE.ordinal()] = koreanBest.of(i) / (koreanReach[i] + 4);
            f[Feature.BEST_LEFT.ordinal()] = koreanBest.of(i) / 10;
            f[Feature.LENGTH_ALONE.ordinal()] =
                    (float) Math.log(korean.get(i).length() / ratio / 50);
        } else {
            f[Feature.ENGLISH_LEFT.ordinal()] = englishReach[j] / 10;
            f[Feature.BEST_ELSEWHERE.ordinal()] = englishBest.of(j) / (englishReach[j] + 4);
            f[Feature.BEST_LEFT.ordinal()] = englishBest.of(j) / 10;
            f[Feature.LENGTH_ALONE.ordinal()] = (float) Math.log(english.get(j).length() / 50.0);
        }
    }

    /// Lets the strongest ties hold, each mark in one at most; counts those of figures.
    private int hold(int i, int a, int j, int b) {
        int size = 0;
        for (int k = i; k < i + a; k++) {
            int to = links.start(k, j + b);
            for (int at = links.start(k, j); at < to && size < MOST_TIES; at++) {
                int grade = Float.floatToRawIntBits(links.bits(k, at));
                sorted[size++] = (long) -grade << 32 | (long) (k - i) << 24 | at & 0xFFFFFF;
            }
        }
        Arrays.sort(sorted, 0, size);
        Arrays.fill(bySort, 0);
        Arrays.fill(koreanHeld, 0);
        Arrays.fill(englishHeld, 0);
        turn++;
        int figures = 0;
        for (int s = 0; s < size; s++) {
            int k = i + (int) (sorted[s] >> 24 & 0xFF);
            int at = (int) (sorted[s] & 0xFFFFFF);
            int koreanMark = links.koreanMark(k, at);
            int englishMark = links.englishMark(k, at);
            if (koreanUsed[koreanMark] == turn || englishUsed[englishMark] == turn) {
                continue;
            }
            koreanUsed[koreanMark] = turn;
            englishUsed[englishMark] = turn;
            float bits = links.bits(k, at);
            bySort[links.sort(k, at)] += bits;
            koreanHeld[k - i] += bits;
            englishHeld[links.sentence(k, at) - j] += bits;
            if (links.sort(k, at) == Ties.Sort.FIGURES.ordinal()) {
                figures++;
            }
        }
        return figures;
    }

    private void best(int i, int a, int j, int b, float[] f) {
        float sum = 0;
        float margin = 0;
        for (int k = i; k < i + a; k++) {
            float most = 0;
            for (int e = j; e < j + b; e++) {
                most = Math.max(most, pair(k, e));
            }
            sum += (most + 0.5f) / (koreanBest.of(k) + 1);
            margin += Math.clamp((most - koreanBest.outside(k, j, b)) / 10, -2, 2);
        }
        f[Feature.KOREAN_BEST.ordinal()] = sum / a;
        f[Feature.KOREAN_MARGIN.ordinal()] = margin / a;
        sum = 0;
        margin = 0;
        for (int e = j; e < j + b; e++) {
            float most = 0;
            for (int k = i; k < i + a; k++) {
                most = Math.max(most, pair(k, e));
            }
            sum += (most + 0.5f) / (englishBest.of(e) + 1);
            margin += Math.clamp((most - englishBest.outside(e, i, a)) / 10, -2, 2);
        }
        f[Feature.ENGLISH_BEST.ordinal()] = sum / b;
        f[Feature.ENGLISH_MARGIN.ordinal()] = margin / b;
    }

    private void lengths(int i, int a, int j, int b, float[] f) {
        int left = 0;
        for (int k = i; k < i + a; k++) {
            left += korean.get(k).length();
        }
        int right = 0;
        for (int k = j; k < j + b; k++) {
            right += english.get(k).length();
        }
        double off = off(left, right);
        if (a > 1 || b > 1) {
            double without = 6;
            if (a > 1) {
                without = off(left - korean.get(i).length(), right);
                without = Math.min(without, off(left - korean.get(i + a - 1).length(), right));
            }
            if (b > 1) {
                without = Math.min(without, off(left, right - english.get(j).length()));
                without = Math.min(without, off(left, right - english.get(j + b - 1).length()));
            }
            f[Feature.BETTER_WITHOUT.ordinal()] = (float) Math.clamp(off - without, -3, 3);
        }
        double sign = Math.signum(Math.log(left / ratio / right)) * Math.signum(a - b);
        f[Feature.TOO_LONG.ordinal()] = (float) (sign * Math.min(3, off));
        f[Feature.LENGTH_FAR.ordinal()] = (float) Math.max(0, off - 2.5);
        f[Feature.LENGTH.ordinal()] = (float) off;
        f[Feature.LENGTH_SQUARED.ordinal()] = (float) (off * off / 6);
    }

    /// How far lengths are from the usual ratio, in standard deviations.
    private double off(int left, int right) {
        double middle = Math.sqrt(left / ratio * right);
        double stray = Math.sqrt(STRAY * STRAY + STRAY_SHORT / middle);
        return Math.min(6, Math.abs(Math.log(left / ratio / right)) / stray);
    }

    private void members(int i, int a, int j, int b, float[] f) {
        if (a == 1 && b == 1) {
            return;
        }
        float least = 1;
        int bare = 0;
        for (int k = 0; k < a && a > 1; k++) {
            least = Math.min(least, (koreanHeld[k] + 0.5f) / (koreanReach[i + k] + 1));
            bare += koreanHeld[k] < 0.5 ? 1 : 0;
        }
        for (int k = 0; k < b && b > 1; k++) {
            least = Math.min(least, (englishHeld[k] + 0.5f) / (englishReach[j + k] + 1));
            bare += englishHeld[k] < 0.5 ? 1 : 0;
        }
        f[Feature.LEAST_MEMBER.ordinal()] = least;
        f[Feature.BARE_MEMBER.ordinal()] = bare;
    }

    private void agreement(int i, int a, int j, int b, float[] f) {
        boolean koreanQuotes = false;
        boolean koreanAsks = false;
        for (int k = i; k < i + a; k++) {
            koreanQuotes |= korean.get(k).quotes();
            koreanAsks |= korean.get(k).asks();
        }
        boolean englishQuotes = false;
        boolean englishAsks = false;
        for (int k = j; k < j + b; k++) {
            englishQuotes |= english.get(k).quotes();
            englishAsks |= english.get(k).asks();
        }
        f[Feature.QUOTES_DIFFER.ordinal()] = koreanQuotes == englishQuotes ? 0 : 1;
        f[Feature.QUESTIONS_DIFFER.ordinal()] = koreanAsks == englishAsks ? 0 : 1;
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
            crossed += begins(korean, k) ? 1 : 0;
        }
        for (int k = j + 1; k < j + b; k++) {
            crossed += begins(english, k) ? 1 : 0;
        }
        f[Feature.PASSAGE_CROSSED.ordinal()] = crossed;
        boolean one = begins(korean, i);
        boolean other = begins(english, j);
        f[Feature.PASSAGES_BEGIN.ordinal()] = one && other ? 1 : 0;
        f[Feature.PASSAGE_BEGINS.ordinal()] = one == other ? 0 : 1;
    }

    private static boolean begins(List<ReadSentence> side, int at) {
        return at > 0 && side.get(at).passage() != side.get(at - 1).passage();
    }

    private static float sum(float[] values, int from, int count) {
        float sum = 0;
        for (int k = from; k < from + count; k++) {
            sum += values[k];
        }
        return sum;
    }
}
