package org.naranhi.memory.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.Span;

/// Korean into morphemes without particles and endings, English into lightly stemmed words.
final class Analysis implements AutoCloseable {
    private static final Set<POS.Tag> LEFT_OUT =
            EnumSet.of(
                    POS.Tag.EP,
                    POS.Tag.EF,
                    POS.Tag.EC,
                    POS.Tag.ETN,
                    POS.Tag.ETM,
                    POS.Tag.JKS,
                    POS.Tag.JKC,
                    POS.Tag.JKG,
                    POS.Tag.JKO,
                    POS.Tag.JKB,
                    POS.Tag.JKV,
                    POS.Tag.JKQ,
                    POS.Tag.JX,
                    POS.Tag.JC,
                    POS.Tag.SF,
                    POS.Tag.SP,
                    POS.Tag.SSC,
                    POS.Tag.SSO,
                    POS.Tag.SC,
                    POS.Tag.SY,
                    POS.Tag.SE,
                    POS.Tag.VCP,
                    POS.Tag.XSA,
                    POS.Tag.XSV);

    private static final CharArraySet NO_PLURALS = new CharArraySet(Set.of("news"), false);

    /// A term of the index and where it stands in the text.
    record Term(String text, Span span) {}

    private final Analyzer korean =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer morphemes =
                            new KoreanTokenizer(
                                    TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                                    null,
                                    KoreanTokenizer.DecompoundMode.DISCARD,
                                    false);
                    TokenStream kept = new KoreanPartOfSpeechStopFilter(morphemes, LEFT_OUT);
                    TokenStream read = new KoreanReadingFormFilter(kept);
                    return new TokenStreamComponents(
                            morphemes, new Adjacent(new LowerCaseFilter(read)));
                }
            };

    private final Analyzer english =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer words = new StandardTokenizer();
                    TokenStream plain = new LowerCaseFilter(new EnglishPossessiveFilter(words));
                    TokenStream singular =
                            new EnglishMinimalStemFilter(
                                    new SetKeywordMarkerFilter(plain, NO_PLURALS));
                    return new TokenStreamComponents(words, new KStemFilter(singular));
                }
            };

    Analyzer of(Language language) {
        return language == Language.KOREAN ? korean : english;
    }

    /// The terms of a text in order. Markers of tags are no words.
    List<Term> terms(String text, Language language) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = of(language).tokenStream("", withoutMarkers(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(
                        new Term(
                                term.toString(),
                                new Span(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /// Pairs of letters that stand together, for finding what no dictionary knows.
    static Set<String> pairs(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        String folded = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i + 1 < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))
                    && Character.isLetterOrDigit(folded.charAt(i + 1))) {
                pairs.add(folded.substring(i, i + 2));
            }
        }
        return pairs;
    }

    /// The text with blanks in place of markers, so that nothing moves.
    static String withoutMarkers(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (Markup.Marker marker : Markup.markers(text)) {
            Span span = marker.span();
            plain.replace(span.start(), span.end(), " ".repeat(span.length()));
        }
        return plain.toString();
    }

    @Override
    public void close() {
        korean.close();
        english.close();
    }

    /// Closes up the places of the particles left out: "외교장관 회담" is found in 외교장관의 회담.
    private static final class Adjacent extends TokenFilter {
        private final PositionIncrementAttribute position =
                addAttribute(PositionIncrementAttribute.class);

        Adjacent(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            position.setPositionIncrement(1);
            return true;
        }
    }
}
