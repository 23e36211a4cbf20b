package org.naranhi.alignment;

import java.util.List;

/// How long the sides of a bead are beside each other, in letters and digits.
final class Lengths {
    /// Letters and digits of Korean for one of English, and how far its logarithm strays between
    /// sentences of middling length (NTREX-128, the half it is developed on).
    static final double RATIO = 0.50;

    private static final double STRAY = 0.22;
    private static final double STRAY_SHORT = 1.6;

    /// No bead is further off than so many standard deviations.
    private static final double MOST = 6;

    private final int[] korean;
    private final int[] english;
    private final double ratio;

    Lengths(List<ReadSentence> korean, List<ReadSentence> english) {
        this.korean = korean.stream().mapToInt(ReadSentence::length).toArray();
        this.english = english.stream().mapToInt(ReadSentence::length).toArray();
        this.ratio = ratio();
    }

    /// The ratio of these editions' lengths, as far as there is enough of both to tell.
    private double ratio() {
        double left = 400 * RATIO;
        double right = 400;
        for (int length : korean) {
            left += length;
        }
        for (int length : english) {
            right += length;
        }
        return Math.clamp(left / right, RATIO * 0.8, RATIO * 1.25);
    }

    void measureKorean(int i, float[] f) {
        f[Feature.LENGTH_ALONE.ordinal()] = (float) Math.log(korean[i] / ratio / 50);
    }

    void measureEnglish(int j, float[] f) {
        f[Feature.LENGTH_ALONE.ordinal()] = (float) Math.log(english[j] / 50.0);
    }

    void measure(int i, int a, int j, int b, float[] f) {
        int left = 0;
        for (int k = i; k < i + a; k++) {
            left += korean[k];
        }
        int right = 0;
        for (int k = j; k < j + b; k++) {
            right += english[k];
        }
        double off = off(left, right);
        if (a > 1 || b > 1) {
            double without = MOST;
            if (a > 1) {
                without = off(left - korean[i], right);
                without = Math.min(without, off(left - korean[i + a - 1], right));
            }
            if (b > 1) {
                without = Math.min(without, off(left, right - english[j]));
                without = Math.min(without, off(left, right - english[j + b - 1]));
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
        return Math.min(MOST, Math.abs(Math.log(left / ratio / right)) / stray);
    }
}
