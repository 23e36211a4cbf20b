package org.naranhi.memory.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.naranhi.hangul.Particles;
import org.naranhi.memory.Token.Kind;

/// Hangul between two spaces into morphemes, by Nori. Each eojeol is read for itself: so it is read
/// the same wherever it stands, and only once as long as it is remembered.
final class Morphology {
    /// A part of an eojeol; `start` and `end` count from its beginning.
    record Morpheme(Kind kind, String lemma, String form, int start, int end) {}

    private static final int REMEMBERED = 200_000;
    private static final ThreadLocal<KoreanTokenizer> NORI =
            ThreadLocal.withInitial(
                    () ->
                            new KoreanTokenizer(
                                    TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                                    null,
                                    KoreanTokenizer.DecompoundMode.DISCARD,
                                    false));

    private final Cache<String, List<Morpheme>> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    List<Morpheme> of(String eojeol) {
        List<Morpheme> known = remembered.getIfPresent(eojeol);
        if (known == null) {
            known = List.copyOf(read(eojeol));
            remembered.put(eojeol, known);
        }
        return known;
    }

    private static List<Morpheme> read(String eojeol) {
        List<Morpheme> morphemes = new ArrayList<>();
        KoreanTokenizer nori = NORI.get();
        try {
            nori.setReader(new java.io.StringReader(eojeol));
            CharTermAttribute term = nori.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = nori.getAttribute(OffsetAttribute.class);
            PartOfSpeechAttribute part = nori.getAttribute(PartOfSpeechAttribute.class);
            nori.reset();
            while (nori.incrementToken()) {
                String form = term.toString();
                Kind kind = kind(part.getLeftPOS());
                morphemes.add(
                        new Morpheme(
                                kind,
                                lemma(kind, form, part),
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
                ? List.of(new Morpheme(Kind.CONTENT, eojeol, eojeol, 0, eojeol.length()))
                : morphemes;
    }

    /// A particle is known by its form after a consonant (는 by 은), what is contracted (했, 갔) by the
    /// first of its morphemes (하, 가).
    private static String lemma(Kind kind, String form, PartOfSpeechAttribute part) {
        if (kind == Kind.PARTICLE) {
            return Particles.choose("것", form).form();
        }
        return part.getPOSType() == POS.Type.INFLECT
                        && part.getMorphemes() != null
                        && part.getMorphemes().length > 0
                ? part.getMorphemes()[0].surfaceForm()
                : form;
    }

    private static Kind kind(POS.Tag tag) {
        return switch (tag) {
            case JC, JKB, JKC, JKG, JKO, JKQ, JKS, JKV, JX -> Kind.PARTICLE;
            case EC, EF, EP, ETM, ETN, VCP, XPN, XSA, XSN, XSV -> Kind.ENDING;
            case IC, MAJ, MM, NNB, NNBC, NP, VCN, VX -> Kind.FUNCTION;
            case NNP -> Kind.NAME;
            default -> Kind.CONTENT;
        };
    }
}
