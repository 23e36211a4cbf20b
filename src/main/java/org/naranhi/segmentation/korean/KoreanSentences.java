package org.naranhi.segmentation.korean;

import java.util.BitSet;

/// What rules for characters can't say of Korean sentences: stops without a space, quotations that
/// are quoted on, endings without a stop.
public final class KoreanSentences {
    private final Unstopped unstopped;

    public KoreanSentences(Morphology morphology) {
        this.unstopped = new Unstopped(morphology);
    }

    /// Puts `breaks` right: the places in the text where a sentence ends, each after its last
    /// character.
    public void settle(String text, BitSet breaks) {
        Unspaced.add(text, breaks);
        BitSet within = Quotations.settle(text, breaks);
        unstopped.add(text, breaks, within);
    }
}
