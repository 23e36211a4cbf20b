package org.naranhi.memory.lucene;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Token.Kind;

/// A token wherever it stands, with what the index keeps of it worked out once: the lemma as a term
/// and as a number, and the form with its kind as [TokenVector] has it. `letters` and `power` are
/// what the form adds to a [WordsHash], where it is a word: nothing and 1 where not.
record Lexeme(
        Kind kind,
        String lemma,
        String form,
        BytesRef term,
        int lemmaHash,
        short rest,
        long letters,
        long power) {
    private static final int PLACES = 1 << 16;
    private static final int LETTERS_KEPT = 60;

    private static final AtomicReferenceArray<@Nullable Lexeme> KNOWN =
            new AtomicReferenceArray<>(PLACES);

    /// As a rule the same object for the same token: words are many, what they are made of is not.
    static Lexeme of(Kind kind, String lemma, String form) {
        int hash = (lemma.hashCode() * 31 + form.hashCode()) * 31 + kind.ordinal();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Lexeme known = KNOWN.getPlain(place);
        if (known != null
                && known.kind == kind
                && known.lemma.equals(lemma)
                && known.form.equals(form)) {
            return known;
        }
        Lexeme made =
                new Lexeme(
                        kind,
                        lemma,
                        form,
                        new BytesRef(lemma),
                        TokenVector.lemma(lemma),
                        TokenVector.rest(form, kind),
                        kind.word() ? WordsHash.of(form) : 0,
                        kind.word() ? WordsHash.power(form.length()) : 1);
        if (form.length() <= LETTERS_KEPT) {
            KNOWN.setRelease(place, made);
        }
        return made;
    }
}
