package org.naranhi.memory.lucene;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.util.BytesRef;
import org.naranhi.memory.Coded;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.Token;

/// A sentence's tokens in six bytes each: the hash of the lemma in four, then the hash of the form
/// in thirteen bits and the kind in three. Enough to score a sentence without reading its text,
/// never too low.
final class TokenVector {
    private static final int BYTES = 6;
    private static final int KIND_BITS = 3;
    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private TokenVector() {}

    static BytesRef of(Sentence sentence) {
        byte[] bytes = new byte[sentence.tokens().size() * BYTES];
        int at = 0;
        for (Token token : sentence.tokens()) {
            INT.set(bytes, at, lemma(token.lemma()));
            int rest = form(token.form()) << KIND_BITS | token.kind().ordinal();
            SHORT.set(bytes, at + 4, (short) rest);
            at += BYTES;
        }
        return new BytesRef(bytes);
    }

    static Coded coded(Sentence sentence) {
        Coded coded = new Coded(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            coded.add(lemma(token.lemma()), form(token.form()), token.kind());
        }
        return coded;
    }

    static void read(BytesRef vector, Coded into) {
        into.clear();
        int end = vector.offset + vector.length;
        for (int at = vector.offset; at < end; at += BYTES) {
            int rest = (short) SHORT.get(vector.bytes, at + 4) & 0xFFFF;
            into.add(
                    (int) INT.get(vector.bytes, at),
                    rest >>> KIND_BITS,
                    rest & (1 << KIND_BITS) - 1);
        }
    }

    static int lemma(String lemma) {
        return hash(lemma);
    }

    static int form(String form) {
        return hash(form) & 0xFFFF >>> KIND_BITS;
    }

    /// Letter by letter: most of what is hashed is two or three syllables long, and the hash of
    /// strings is alike for many such pairs.
    private static int hash(String text) {
        long hash = 0x9E37_79B9_7F4A_7C15L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0xFF51_AFD7_ED55_8CCDL;
            hash ^= hash >>> 32;
        }
        return (int) (hash ^ hash >>> 29);
    }
}
