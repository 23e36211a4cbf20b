package org.naranhi.romanization;

/// A system of writing Korean in Latin letters.
public enum Romanization {
    /// Revised Romanization, the South's official system since 2000.
    RR {
        @Override
        public String of(String text) {
            return RevisedRomanization.of(text);
        }

        @Override
        public String ofSyllables(String text) {
            return RevisedRomanization.ofSyllables(text);
        }
    },
    /// McCune–Reischauer as ALA-LC has it, with breve and apostrophe.
    MR {
        private static final Letters LETTERS = new Letters("mr-letters.tsv");

        @Override
        public String of(String text) {
            return LETTERS.ofSyllables(text);
        }

        @Override
        public String ofSyllables(String text) {
            return LETTERS.ofSyllables(text);
        }
    };

    /// The text as it sounds, in lower case; what isn't Hangul stays as it is.
    public abstract String of(String text);

    /// Each syllable for itself, as personal names are written: no sound changes between them.
    public abstract String ofSyllables(String text);
}
