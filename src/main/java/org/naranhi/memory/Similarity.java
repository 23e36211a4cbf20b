package org.naranhi.memory;

import java.util.HashMap;
import java.util.Map;

/// How alike two sentences are, in percent: the same whichever comes first. See the package's
/// description for what the figures mean.
public final class Similarity {
    /// The most that sentences whose words differ can reach.
    public static final int OTHER_WORDS_AT_MOST = 94;

    /// The least that sentences with the same words get.
    public static final int SAME_WORDS_AT_LEAST = 95;

    /// Distance that takes one percent off sentences with the same words.
    private static final int STEP = 30;

    private Similarity() {}

    public static int percent(Sentence a, Sentence b) {
        if (a.text().equals(b.text())) {
            return 100;
        }
        Map<String, Integer> lemmas = new HashMap<>();
        Map<String, Integer> forms = new HashMap<>();
        Coded one = coded(a, lemmas, forms);
        Coded other = coded(b, lemmas, forms);
        return a.words().equals(b.words()) ? sameWords(one, other) : otherWords(one, other, 0);
    }

    /// For sentences with the same words but not the same text.
    public static int sameWords(Coded a, Coded b) {
        return 99 - Math.min(4, distance(a, b, Integer.MAX_VALUE) / STEP);
    }

    /// For sentences whose words differ. What is below `floor` may come out as anything below it,
    /// which takes less time to see.
    public static int otherWords(Coded a, Coded b, int floor) {
        int whole = Math.max(1, Math.max(a.weight(), b.weight()));
        int distance = distance(a, b, farthest(whole, floor));
        return Math.min(OTHER_WORDS_AT_MOST, percent(whole, whole - distance));
    }

    /// What is left of a sentence's weight, in percent, rounded.
    private static int percent(int whole, int kept) {
        return (200 * Math.max(0, kept) + whole) / (2 * whole);
    }

    /// The most that two sentences can reach which share tokens of so much weight and no more:
    /// every token of the heavier one that has no partner of its lemma costs its weight.
    public static int atMost(int weight, int otherWeight, int shared) {
        return percent(Math.max(1, Math.max(weight, otherWeight)), shared);
    }

    /// The weight two sentences must share to reach `percent`, the heavier one weighing `whole`.
    public static int needed(int whole, int percent) {
        return Math.max(0, (int) Math.ceilDiv((2L * percent - 1) * whole, 200L));
    }

    private static int farthest(int whole, int floor) {
        return floor <= 0 ? Integer.MAX_VALUE : whole - needed(whole, floor);
    }

    private static Coded coded(
            Sentence sentence, Map<String, Integer> lemmas, Map<String, Integer> forms) {
        int size = sentence.tokens().size();
        Coded coded = new Coded(size);
        for (Token token : sentence.tokens()) {
            coded.add(
                    lemmas.computeIfAbsent(token.lemma(), _ -> lemmas.size()),
                    forms.computeIfAbsent(token.form(), _ -> forms.size()),
                    token.kind());
        }
        return coded;
    }

    /// Edit distance in hundredths of a word. Ends with some greater number as soon as it must be
    /// greater than `farthest`.
    private static int distance(Coded a, Coded b, int farthest) {
        int start = 0;
        int endA = a.size();
        int endB = b.size();
        while (start < endA && start < endB && a.same(start, b, start)) {
            start++;
        }
        while (endA > start && endB > start && a.same(endA - 1, b, endB - 1)) {
            endA--;
            endB--;
        }
        int width = endB - start + 1;
        int[] row = new int[width];
        for (int j = 1; j < width; j++) {
            row[j] = row[j - 1] + b.weight(start + j - 1);
        }
        for (int i = start; i < endA; i++) {
            int gone = a.weight(i);
            int diagonal = row[0];
            row[0] += gone;
            int least = row[0];
            for (int j = 1; j < width; j++) {
                int come = b.weight(start + j - 1);
                int above = row[j];
                int now = diagonal + a.change(i, b, start + j - 1);
                now = Math.min(now, Math.min(above + gone, row[j - 1] + come));
                row[j] = now;
                diagonal = above;
                least = Math.min(least, now);
            }
            if (least > farthest) {
                return least;
            }
        }
        return row[width - 1];
    }
}
