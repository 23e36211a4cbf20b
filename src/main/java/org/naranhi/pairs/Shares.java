package org.naranhi.pairs;

import java.util.List;

/// How texts of two languages are parted alike.
final class Shares {
    private Shares() {}

    /// Where `others` are to be parted so that their first part has as nearly as can be the share
    /// of the text that the first `cut` of `own` have. Neither part is empty if that can be.
    static int cut(List<PairSentence> own, int cut, List<PairSentence> others) {
        double share = (double) length(own.subList(0, cut)) / length(own);
        int all = Math.max(1, length(others));
        int best = Math.min(1, others.size());
        double least = Double.MAX_VALUE;
        for (int at = best; at < Math.max(2, others.size()) && at <= others.size(); at++) {
            double off = Math.abs((double) length(others.subList(0, at)) / all - share);
            if (off < least) {
                least = off;
                best = at;
            }
        }
        return best;
    }

    private static int length(List<PairSentence> sentences) {
        return sentences.stream().mapToInt(sentence -> sentence.text().length()).sum();
    }
}
