package org.naranhi.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.PassageKind;

/// What the aligner knows a sentence by. `marks` are its words, figures and names, each once.
///
/// @param length letters and digits
/// @param parts its sentences where it holds several, otherwise none
record ReadSentence(
        List<Mark> marks,
        int length,
        boolean quotes,
        boolean asks,
        int passage,
        @Nullable PassageKind kind,
        List<ReadSentence> parts) {
    /// Something in a sentence that its translation may answer. `key` is what it is known by among
    /// its sort; `form` for words of Latin letters is the word as it stands there, of what is
    /// compared by ear its [Skeleton]; `value` is how much a figure tells, in bits.
    record Mark(Sort sort, String key, String form, double value) {}

    /// What a mark is.
    enum Sort {
        WORD,
        /// Letters of the other script than the language's: Latin in Korean.
        LATIN,
        FIGURE,
        /// An entry of the glossary.
        RECORD,
        /// A noun or a name in Hangul, a word or some names in Latin letters, to be compared by
        /// ear.
        SOUND
    }
}
