package org.naranhi.alignment;

import java.util.List;

/// Which Korean word answers which English one. Korean words are known by their lemmas, English
/// ones by their stems, as module `morphology` gives them.
public interface Lexicon {
    /// A word's counterpart and how much one tells of the other, in bits: how many times as often
    /// they stand in a sentence and its translation as chance would have it, as a logarithm.
    record Counterpart(String word, double bits) {}

    /// The English counterparts of a Korean word, the strongest first; none where it isn't known.
    List<Counterpart> english(String lemma);
}
