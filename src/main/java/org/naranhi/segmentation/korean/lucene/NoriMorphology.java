package org.naranhi.segmentation.korean.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.dict.KoMorphData;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.naranhi.segmentation.korean.Morphology;

/// Morphemes by Nori (mecab-ko-dic). What is contracted (했다) comes as its parts, which all lie
/// where the whole does.
public final class NoriMorphology implements Morphology {
    private static final ThreadLocal<KoreanTokenizer> NORI =
            ThreadLocal.withInitial(
                    () ->
                            new KoreanTokenizer(
                                    TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                                    null,
                                    DecompoundMode.NONE,
                                    false,
                                    false));

    @Override
    public List<Morpheme> morphemes(String text) {
        List<Morpheme> morphemes = new ArrayList<>();
        KoreanTokenizer nori = NORI.get();
        try {
            nori.setReader(new StringReader(text));
            OffsetAttribute offset = nori.getAttribute(OffsetAttribute.class);
            PartOfSpeechAttribute part = nori.getAttribute(PartOfSpeechAttribute.class);
            nori.reset();
            while (nori.incrementToken()) {
                int start = offset.startOffset();
                int end = offset.endOffset();
                KoMorphData.Morpheme[] parts = part.getMorphemes();
                if (parts == null || parts.length == 0) {
                    morphemes.add(
                            new Morpheme(
                                    start,
                                    end,
                                    text.substring(start, end),
                                    part.getLeftPOS().name()));
                } else {
                    for (KoMorphData.Morpheme one : parts) {
                        morphemes.add(
                                new Morpheme(start, end, one.surfaceForm(), one.posTag().name()));
                    }
                }
            }
            nori.end();
            nori.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return morphemes;
    }
}
