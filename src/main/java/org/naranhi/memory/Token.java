package org.naranhi.memory;

import org.naranhi.text.Span;

/// One piece of a sentence. `text` as printed, `folded` for comparison (lower case, plain quotes).
record Token(Kind kind, String text, String folded, Span span) {
    /// What a piece is, and how much a change of it weighs, in hundredths of a word.
    enum Kind {
        WORD(100),
        NUMBER(50),
        PARTICLE(25),
        PUNCTUATION(20),
        TAG(20);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }

    /// Hashes first: nearly all pairs compared are different.
    boolean sameFolded(Token other) {
        return folded.hashCode() == other.folded.hashCode() && folded.equals(other.folded);
    }

    int weight() {
        return kind.weight;
    }

    boolean hangul() {
        return isHangul(folded.charAt(0));
    }

    static boolean isHangul(char c) {
        return c >= '가' && c <= '힣' || c >= 'ㄱ' && c <= 'ㆎ' || c >= 'ᄀ' && c <= 'ᇿ';
    }
}
