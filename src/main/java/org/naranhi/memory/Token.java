package org.naranhi.memory;

import org.naranhi.text.Span;

/// What a sentence is compared by: a morpheme of Korean, a word of another language, a number, a
/// mark, a marker of a tag. `form` is what stands there, folded (lower case, plain quotes); `lemma`
/// is shared by the forms of one word (met, meeting; 은, 는) and by all numbers, and all tags.
public record Token(Kind kind, String lemma, String form, Span span) {
    /// The lemma of every number.
    public static final String NUMBER = "#";

    /// The lemma of every tag.
    public static final String TAG = "<>";

    /// What a token is, and how much its change weighs, in hundredths of a word. Whole multiples of
    /// five, so that a sentence's weight fits where the index keeps it.
    public enum Kind {
        CONTENT(100),
        /// Names are looked up, not translated.
        NAME(75),
        NUMBER(50),
        /// Words that serve the others: the, of; 이, 것, 있다.
        FUNCTION(40),
        ENDING(30),
        PARTICLE(25),
        PUNCTUATION(20),
        TAG(20);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        public int weight() {
            return weight;
        }

        /// Whether a sentence that differs in such tokens alone has other words.
        public boolean word() {
            return switch (this) {
                case CONTENT, NAME, FUNCTION, ENDING -> true;
                case NUMBER, PARTICLE, PUNCTUATION, TAG -> false;
            };
        }
    }

    public int weight() {
        return kind.weight;
    }
}
