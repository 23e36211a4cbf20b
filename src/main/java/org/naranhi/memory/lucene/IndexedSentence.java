package org.naranhi.memory.lucene;

import org.apache.lucene.util.BytesRef;
import org.naranhi.memory.Sentence;

/// A sentence as the index keeps it; filled anew for each, for one thread.
final class IndexedSentence implements Analysis.Taker {
    private final Analysis analysis;
    private final LemmaStream lemmas = new LemmaStream();
    private byte[] vector = new byte[512];
    private int tokens;
    private long letters;
    private boolean wordless;
    private BytesRef text = new BytesRef();

    IndexedSentence(Analysis analysis) {
        this.analysis = analysis;
    }

    void read(String written) {
        String normal = Sentence.normal(written);
        lemmas.begin();
        tokens = 0;
        letters = 0;
        wordless = true;
        text = new BytesRef(normal);
        analysis.each(normal, this);
    }

    @Override
    public void word(Word word, boolean begins, int at) {
        for (int i = 0; i < word.size(); i++) {
            Lexeme lexeme = word.lexeme(i, begins);
            lemmas.add(lexeme);
            vector = TokenVector.put(vector, tokens++, lexeme);
            letters = letters * lexeme.power() + lexeme.letters();
            wordless &= lexeme.power() == 1;
        }
    }

    LemmaStream lemmas() {
        return lemmas;
    }

    BytesRef tokens() {
        return new BytesRef(vector, 0, TokenVector.length(tokens));
    }

    /// What sentences with the same words share.
    BytesRef words() {
        return UnitDocument.words(
                wordless ? TokenVector.kinds(tokens()) : WordsHash.mixed(letters));
    }

    BytesRef text() {
        return text;
    }
}
