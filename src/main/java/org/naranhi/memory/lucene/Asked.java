package org.naranhi.memory.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.naranhi.memory.Coded;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.Token;

/// The sentence that is looked up, made ready once for all its comparisons.
final class Asked {
    /// A lemma of the sentence: `shared[n]` is the weight it can share with a sentence that has it
    /// n times, in grains.
    record Lemma(BytesRef term, int[] shared) {
        int most() {
            return shared[shared.length - 1];
        }

        int shared(int count) {
            return count == LemmaStream.MOST ? most() : shared[Math.min(count, shared.length - 1)];
        }
    }

    private final Sentence sentence;
    private final Coded coded;
    private final List<Lemma> lemmas = new ArrayList<>();

    /// The sentence's lemmas by number, in a table of open addresses, and how often each is there.
    private final int[] table;

    private final int[] weights;
    private final int[] counts;
    private final int[] left;
    private final int mask;

    /// The most that a token of the lemma is worth which isn't worth its whole weight.
    private final int[] lesser;

    /// Of each lemma's forms a bit by their hash, or all bits where its tokens don't weigh alike.
    private final long[] forms;

    Asked(Sentence sentence) {
        this.sentence = sentence;
        this.coded = TokenVector.coded(sentence);
        Map<String, List<Integer>> weightsOf = new LinkedHashMap<>();
        for (Token token : sentence.tokens()) {
            weightsOf.computeIfAbsent(token.lemma(), _ -> new ArrayList<>()).add(token.weight());
        }
        weightsOf.forEach((lemma, each) -> lemmas.add(new Lemma(new BytesRef(lemma), sums(each))));
        int size = Math.max(4, Integer.highestOneBit(Math.max(1, coded.size()) * 4));
        table = new int[size];
        weights = new int[size];
        counts = new int[size];
        left = new int[size];
        forms = new long[size];
        lesser = new int[size];
        mask = size - 1;
        for (int i = 0; i < coded.size(); i++) {
            int slot = slot(coded.lemma(i));
            boolean alike = counts[slot] == 0 || weights[slot] == coded.weight(i);
            table[slot] = coded.lemma(i);
            weights[slot] = Math.max(weights[slot], coded.weight(i));
            forms[slot] = alike ? forms[slot] | 1L << coded.form(i) : -1L;
            counts[slot]++;
        }
    }

    private static int[] sums(List<Integer> weights) {
        List<Integer> heaviestFirst = weights.stream().sorted((a, b) -> b - a).toList();
        int[] sums = new int[weights.size() + 1];
        for (int i = 1; i < sums.length; i++) {
            sums[i] = sums[i - 1] + heaviestFirst.get(i - 1) / LemmaStream.GRAIN;
        }
        return sums;
    }

    Sentence sentence() {
        return sentence;
    }

    Coded coded() {
        return coded;
    }

    List<Lemma> lemmas() {
        return lemmas;
    }

    int weight() {
        return sentence.weight();
    }

    /// The same as [#shared], sooner and never less: every lemma in common counts in full.
    int sharedAtMost(Coded other) {
        System.arraycopy(counts, 0, left, 0, left.length);
        int shared = 0;
        for (int i = 0; i < other.size(); i++) {
            int slot = slot(other.lemma(i));
            if (left[slot] > 0) {
                left[slot]--;
                shared += weights[slot];
            }
        }
        return shared;
    }

    /// The most weight that another sentence's tokens can share with this one's, whatever their
    /// order. A form that this one doesn't have costs what changing it does.
    int shared(Coded other) {
        System.arraycopy(counts, 0, left, 0, left.length);
        Arrays.fill(lesser, 0);
        int shared = 0;
        boolean rest = false;
        for (int i = 0; i < other.size(); i++) {
            int slot = slot(other.lemma(i));
            if (left[slot] > 0) {
                int value = value(slot, other, i);
                if (value == weights[slot]) {
                    left[slot]--;
                    shared += value;
                } else {
                    lesser[slot] = Math.max(lesser[slot], value);
                    rest = true;
                }
            }
        }
        return rest ? shared + lesser(other) : shared;
    }

    /// What can be shared by what is left when all that is worth its whole weight is paired off.
    private int lesser(Coded other) {
        int shared = 0;
        for (int i = 0; i < other.size(); i++) {
            int slot = slot(other.lemma(i));
            if (left[slot] > 0 && value(slot, other, i) < weights[slot]) {
                left[slot]--;
                shared += lesser[slot];
            }
        }
        return shared;
    }

    private int value(int slot, Coded other, int i) {
        int weight = other.weight(i);
        if (weight != weights[slot]) {
            return Math.min(weight, weights[slot]);
        }
        boolean form = (forms[slot] >>> other.form(i) & 1) != 0;
        return form ? weight : weight - Coded.changed(weight, other.kind(i));
    }

    /// Where a lemma is in the table, or the empty place where it would be.
    private int slot(int lemma) {
        int slot = (lemma ^ lemma >>> 15) & mask;
        while (counts[slot] > 0 && table[slot] != lemma) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
