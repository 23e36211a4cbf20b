package org.naranhi.alignment;

import java.util.List;

/// How long the sides of a bead are beside each other, in letters and digits.
final class Lengths {
    /// Letters and digits of Korean for one of English, and how far its logarithm strays between
    /// sentences of middling length (NTREX-128, the half it is developed on).
    static final double RATIO = 0.50;

    private static final double STRAY = 0.22;
    private static final double STRAY_SHORT = 1.6;

    /// The logarithm of a usual sentence's length in English.
    private static final double USUAL = Math.log(50);

    /// No bead is further off than so many standard deviations.
    private static final double MOST = 6;

    private final Spans korean;
    private final Spans english;
    private final double logRatio;
    private final double rootOfRatio;

    /// The logarithms and the roots of the lengths of one to five sentences that follow each other.
    private static final class Spans {
        final int[] lengths;
        private final double[] logs;
        private final double[] roots;

        Spans(List<ReadSentence> side) {
            lengths = side.stream().mapToInt(ReadSentence::length).toArray();
            logs = new double[lengths.length * Shape.MOST];
            roots = new double[logs.length];
            for (int i = 0; i < lengths.length; i++) {
                int sum = 0;
                for (int a = 1; a <= Shape.MOST && i + a <= lengths.length; a++) {
                    sum += lengths[i + a - 1];
                    logs[at(i, a)] = Math.log(sum);
                    roots[at(i, a)] = Math.sqrt(sum);
                }
            }
        }

        static int at(int from, int count) {
            return from * Shape.MOST + count - 1;
        }

        double log(int from, int count) {
            return logs[at(from, count)];
        }

        double root(int from, int count) {
            return roots[at(from, count)];
        }
    }

    Lengths(List<ReadSentence> korean, List<ReadSentence> english) {
        this.korean = new Spans(korean);
        this.english = new Spans(english);
        double ratio = ratio();
        logRatio = Math.log(ratio);
        rootOfRatio = Math.sqrt(ratio);
    }

    /// The ratio of these editions' lengths, as far as there is enough of both to tell.
    private double ratio() {
        double left = 400 * RATIO;
        double right = 400;
        for (int length : korean.lengths) {
            left += length;
        }
        for (int length : english.lengths) {
            right += length;
        }
        return Math.clamp(left / right, RATIO * 0.8, RATIO * 1.25);
    }

    void measureKorean(int i, float[] f) {
        f[Feature.LENGTH_ALONE.ordinal()] = (float) (korean.log(i, 1) - logRatio - USUAL);
    }

    void measureEnglish(int j, float[] f) {
        f[Feature.LENGTH_ALONE.ordinal()] = (float) (english.log(j, 1) - USUAL);
    }

    void measure(int i, int a, int j, int b, float[] f) {
        double off = off(i, a, j, b);
        if (a > 1 || b > 1) {
            double without = MOST;
            if (a > 1) {
                without = Math.min(off(i + 1, a - 1, j, b), off(i, a - 1, j, b));
            }
            if (b > 1) {
                without = Math.min(without, off(i, a, j + 1, b - 1));
                without = Math.min(without, off(i, a, j, b - 1));
            }
            f[Feature.BETTER_WITHOUT.ordinal()] = (float) Math.clamp(off - without, -3, 3);
        }
        double sign = Math.signum(longer(i, a, j, b)) * Integer.signum(a - b);
        f[Feature.TOO_LONG.ordinal()] = (float) (sign * Math.min(3, off));
        f[Feature.LENGTH_FAR.ordinal()] = (float) Math.max(0, off - 2.5);
        f[Feature.LENGTH.ordinal()] = (float) off;
        f[Feature.LENGTH_SQUARED.ordinal()] = (float) (off * off / 6);
    }

    /// By how much the Korean side is longer than usual, as a logarithm.
    private double longer(int i, int a, int j, int b) {
        return korean.log(i, a) - logRatio - english.log(j, b);
    }

    /// How far lengths are from the usual ratio, in standard deviations.
    private double off(int i, int a, int j, int b) {
        double middle = korean.root(i, a) * english.root(j, b) / rootOfRatio;
        double stray = Math.sqrt(STRAY * STRAY + STRAY_SHORT / middle);
        return Math.min(MOST, Math.abs(longer(i, a, j, b)) / stray);
    }
}
