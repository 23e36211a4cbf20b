package org.naranhi.memory.lucene;

import java.util.List;
import org.naranhi.hangul.Particles;
import org.naranhi.memory.Token.Kind;
import org.naranhi.morphology.Remembered;
import org.naranhi.morphology.lucene.NoriMorphemes;

/// Hangul between two spaces into morphemes, each eojeol only once as long as it is remembered.
final class Morphology {
    /// A part of an eojeol; `start` and `end` count from its beginning.
    record Morpheme(Kind kind, String lemma, String form, int start, int end) {}

    private static final int REMEMBERED = 1 << 18;

    private final Remembered<List<Morpheme>> remembered =
            new Remembered<>(
                    REMEMBERED,
                    eojeol -> NoriMorphemes.of(eojeol).stream().map(Morphology::known).toList());

    List<Morpheme> of(String eojeol) {
        return remembered.of(eojeol);
    }

    /// A particle is known by its form after a consonant: 는 by 은.
    private static Morpheme known(org.naranhi.morphology.Morpheme part) {
        Kind kind =
                switch (part.part()) {
                    case NAME -> Kind.NAME;
                    case CONTENT -> Kind.CONTENT;
                    case FUNCTION -> Kind.FUNCTION;
                    case ENDING -> Kind.ENDING;
                    case PARTICLE -> Kind.PARTICLE;
                };
        String lemma =
                kind == Kind.PARTICLE ? Particles.choose("것", part.form()).form() : part.lemma();
        return new Morpheme(kind, lemma, part.form(), part.start(), part.end());
    }
}
