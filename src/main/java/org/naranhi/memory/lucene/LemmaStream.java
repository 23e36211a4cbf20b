package org.naranhi.memory.lucene;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private final Iterator<Map.Entry<String, Integer>> counts;
    private final int weight;

    LemmaStream(Sentence sentence) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (Token token : sentence.tokens()) {
            counted.merge(token.lemma(), 1, Integer::sum);
        }
        counts = counted.entrySet().iterator();
        weight = grains(sentence.weight());
    }

    static int grains(int weight) {
        return Math.min(HEAVIEST, weight / GRAIN);
    }

    @Override
    public boolean incrementToken() {
        if (!counts.hasNext()) {
            return false;
        }
        clearAttributes();
        Map.Entry<String, Integer> next = counts.next();
        term.append(next.getKey());
        frequency.setTermFrequency(weight << COUNT_BITS | Math.min(MOST, next.getValue()));
        return true;
    }
}
