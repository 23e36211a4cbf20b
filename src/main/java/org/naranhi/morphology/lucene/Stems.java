package org.naranhi.morphology.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.naranhi.morphology.Remembered;

/// The dictionary form of English words, as far as Krovetz's stemmer sees it: announced, announces
/// to announce.
public final class Stems implements AutoCloseable {
    private static final int REMEMBERED = 1 << 17;
    private static final CharArraySet NO_PLURALS = new CharArraySet(Set.of("news"), false);

    private final Remembered<String> remembered = new Remembered<>(REMEMBERED, this::stem);

    private final Analyzer stemmer =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer word = new KeywordTokenizer();
                    // Krovetz's dictionary holds some plurals (talks) as words of their own.
                    TokenStream singular =
                            new EnglishMinimalStemFilter(
                                    new SetKeywordMarkerFilter(word, NO_PLURALS));
                    return new TokenStreamComponents(word, new KStemFilter(singular));
                }
            };

    /// @param word in lower case
    public String of(String word) {
        return remembered.of(word);
    }

    private String stem(String word) {
        try (TokenStream stream = stemmer.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? term.toString() : word;
            stream.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stemmer.close();
    }
}
