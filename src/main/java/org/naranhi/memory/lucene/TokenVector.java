package org.naranhi.memory.lucene;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
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

    /// Writes a token after so many others.
    ///
    /// @return the bytes, longer ones if there was no room
    static byte[] put(byte[] into, int tokens, Lexeme lexeme) {
        int at = tokens * BYTES;
        byte[] bytes = at + BYTES > into.length ? Arrays.copyOf(into, 2 * (at + BYTES)) : into;
        INT.set(bytes, at, lexeme.lemmaHash());
        SHORT.set(bytes, at + 4, lexeme.rest());
        return bytes;
    }

    /// A hash of the tokens' kinds in order, as that of a sentence's words where it has none.
    static long kinds(BytesRef vector) {
        long hash = 0;
        for (int at = vector.offset; at < vector.offset + vector.length; at += BYTES) {
            int kind = (short) SHORT.get(vector.bytes, at + 4) & (1 << KIND_BITS) - 1;
            hash = hash * WordsHash.power(2) + WordsHash.of(" " + kind);
        }
        return WordsHash.mixed(hash);
    }

    static int length(int tokens) {
        return tokens * BYTES;
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

    /// What stands beside the lemma: the form and the kind.
    static short rest(String form, Token.Kind kind) {
        return (short) (form(form) << KIND_BITS | kind.ordinal());
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
