package org.naranhi.memory.lucene;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

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

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private Lexeme[] lexemes = new Lexeme[64];
    private int[] counts = new int[64];

    /// Open addresses: a lemma's place and one more, 0 for none.
    private int[] table = new int[256];

    private int size;
    private int next;
    private int weight;

    /// Begins a new sentence.
    void begin() {
        Arrays.fill(table, 0);
        size = 0;
        weight = 0;
    }

    /// Adds a token to the sentence.
    void add(Lexeme lexeme) {
        weight += lexeme.kind().weight();
        if (!counted(lexeme)) {
            if (size == lexemes.length) {
                grow();
            }
            put(lexeme);
        }
    }

    private boolean counted(Lexeme lexeme) {
        for (int slot = slot(lexeme); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            Lexeme known = lexemes[table[slot] - 1];
            if (known == lexeme
                    || known.lemmaHash() == lexeme.lemmaHash()
                            && known.lemma().equals(lexeme.lemma())) {
                counts[table[slot] - 1]++;
                return true;
            }
        }
        return false;
    }

    private void put(Lexeme lexeme) {
        lexemes[size] = lexeme;
        counts[size++] = 1;
        place(size);
    }

    private void place(int number) {
        int slot = slot(lexemes[number - 1]);
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = number;
    }

    private int slot(Lexeme lexeme) {
        return (lexeme.lemmaHash() ^ lexeme.lemmaHash() >>> 15) & table.length - 1;
    }

    private void grow() {
        lexemes = Arrays.copyOf(lexemes, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
        table = new int[table.length * 2];
        for (int number = 1; number <= size; number++) {
            place(number);
        }
    }

    static int grains(int weight) {
        return Math.min(HEAVIEST, weight / GRAIN);
    }

    @Override
    public void reset() {
        clearAttributes();
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == size) {
            return false;
        }
        term.setBytesRef(lexemes[next].term());
        frequency.setTermFrequency(grains(weight) << COUNT_BITS | Math.min(MOST, counts[next]));
        next++;
        return true;
    }
}
