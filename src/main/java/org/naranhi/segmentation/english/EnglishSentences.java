package org.naranhi.segmentation.english;

import java.util.BitSet;

/// What rules for characters can't say of English sentences: lists that run on, quotations within
/// quotations, letters and posts without stops.
public final class EnglishSentences {
    private EnglishSentences() {}

    /// Puts `breaks` right: the places in the text where a sentence ends, each after its last
    /// character.
    public static void settle(String text, BitSet breaks) {
        Unstopped.part(text, breaks);
        InnerQuotations.join(text, breaks);
        RunOnLists.part(text, breaks);
    }
}
