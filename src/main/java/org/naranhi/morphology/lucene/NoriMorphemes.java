package org.naranhi.morphology.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.naranhi.morphology.Morpheme;
import org.naranhi.morphology.Morpheme.Part;

/// Hangul between two spaces into morphemes. Each eojeol is read for itself, so that it is read the
/// same wherever it stands; compounds are read as their parts.
public final class NoriMorphemes {
    private static final ThreadLocal<KoreanTokenizer> NORI =
            ThreadLocal.withInitial(
                    () ->
                            new KoreanTokenizer(
                                    TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                                    null,
                                    KoreanTokenizer.DecompoundMode.DISCARD,
                                    false));

    private NoriMorphemes() {}

    /// Its morphemes in order; at least one, the eojeol itself where Nori sees none.
    public static List<Morpheme> of(String eojeol) {
        List<Morpheme> morphemes = new ArrayList<>();
        KoreanTokenizer nori = NORI.get();
        try {
            nori.setReader(new StringReader(eojeol));
            CharTermAttribute term = nori.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = nori.getAttribute(OffsetAttribute.class);
            PartOfSpeechAttribute part = nori.getAttribute(PartOfSpeechAttribute.class);
            nori.reset();
            while (nori.incrementToken()) {
                String form = term.toString();
                morphemes.add(
                        new Morpheme(
                                part(part.getLeftPOS()),
                                lemma(form, part),
                                form,
                                offset.startOffset(),
                                offset.endOffset()));
            }
            nori.end();
            nori.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return morphemes.isEmpty()
                ? List.of(new Morpheme(Part.CONTENT, eojeol, eojeol, 0, eojeol.length()))
                : List.copyOf(morphemes);
    }

    private static String lemma(String form, PartOfSpeechAttribute part) {
        return part.getPOSType() == POS.Type.INFLECT
                        && part.getMorphemes() != null
                        && part.getMorphemes().length > 0
                ? part.getMorphemes()[0].surfaceForm()
                : form;
    }

    private static Part part(POS.Tag tag) {
        return switch (tag) {
            case JC, JKB, JKC, JKG, JKO, JKQ, JKS, JKV, JX -> Part.PARTICLE;
            case EC, EF, EP, ETM, ETN, VCP, XPN, XSA, XSN, XSV -> Part.ENDING;
            case IC, MAJ, MM, NNB, NNBC, NP, VCN, VX -> Part.FUNCTION;
            case NNP -> Part.NAME;
            default -> Part.CONTENT;
        };
    }
}
