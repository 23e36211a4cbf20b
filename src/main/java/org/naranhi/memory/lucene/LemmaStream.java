package org.naranhi.memory.lucene;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.Token;

/// The lemmas of a sentence for the index. What Lucene takes for their frequency says two things at
/// once: how often the sentence has the lemma, and how heavy the sentence is; so a posting alone
/// tells whether its sentence can be alike at all.
final class LemmaStream extends TokenStream {
    static final int COUNT_BITS = 4;
    static final int MOST = (1 << COUNT_BITS) - 1;

    /// Weights are whole multiples of this.
    static final int GRAIN = 5;

    /// The heaviest that is told apart from heavier ones.
    static final int HEAVIEST = 0xFFFF;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private String[] lemmas = new String[64];
    private int[] counts = new int[64];

    /// Open addresses: a lemma's place and one more, 0 for none.
    private int[] table = new int[128];

    private int size;
    private int next;
    private int weight;

    /// From now on the stream gives this sentence's lemmas.
    LemmaStream of(Sentence sentence) {
        int tokens = sentence.tokens().size();
        if (tokens > lemmas.length) {
            lemmas = new String[tokens * 2];
            counts = new int[tokens * 2];
            table = new int[Integer.highestOneBit(tokens * 4) * 2];
        }
        Arrays.fill(table, 0);
        size = 0;
        next = 0;
        for (Token token : sentence.tokens()) {
            count(token.lemma());
        }
        weight = grains(sentence.weight());
        return this;
    }

    private void count(String lemma) {
        int slot = lemma.hashCode() * 0x9E37_79B9 >>> 7 & table.length - 1;
        while (table[slot] != 0) {
            int known = table[slot] - 1;
            if (lemmas[known].equals(lemma)) {
                counts[known]++;
                return;
            }
            slot = slot + 1 & table.length - 1;
        }
        lemmas[size] = lemma;
        counts[size++] = 1;
        table[slot] = size;
    }

    static int grains(int weight) {
        return Math.min(HEAVIEST, weight / GRAIN);
    }

    @Override
    public boolean incrementToken() {
        if (next == size) {
            return false;
        }
        clearAttributes();
        term.append(lemmas[next]);
        frequency.setTermFrequency(weight << COUNT_BITS | Math.min(MOST, counts[next]));
        next++;
        return true;
    }
}
