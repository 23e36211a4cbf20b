package org.naranhi.memory.lucene;

import java.util.List;
import org.naranhi.memory.Coded;
import org.naranhi.memory.Token;

/// Terms that stand together, told by the hashes of a sentence's tokens: particles, endings, marks
/// and tags between them don't count. Says yes too often only where hashes are alike.
final class WordSequence {
    private final int[] hashes;
    private final boolean[] numbers;

    WordSequence(List<Analysis.Term> terms) {
        hashes = new int[terms.size()];
        numbers = new boolean[terms.size()];
        for (int i = 0; i < hashes.length; i++) {
            numbers[i] = terms.get(i).number();
            hashes[i] =
                    numbers[i]
                            ? TokenVector.form(terms.get(i).text())
                            : TokenVector.lemma(terms.get(i).text());
        }
    }

    boolean in(Coded sentence) {
        for (int from = 0; from < sentence.size(); from++) {
            if (counts(sentence.kind(from)) && at(from, sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean at(int from, Coded sentence) {
        int at = from;
        for (int i = 0; i < hashes.length; i++) {
            while (at < sentence.size() && !counts(sentence.kind(at))) {
                at++;
            }
            if (at == sentence.size()) {
                return false;
            }
            boolean number = sentence.kind(at) == Token.Kind.NUMBER;
            int hash = number ? sentence.form(at) : sentence.lemma(at);
            if (number != numbers[i] || hash != hashes[i]) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean counts(Token.Kind kind) {
        return switch (kind) {
            case CONTENT, NAME, FUNCTION, NUMBER -> true;
            case ENDING, PARTICLE, PUNCTUATION, TAG -> false;
        };
    }
}
