package org.naranhi.romanization;

/// What a spelling is to a name in Hangul, best first.
public enum Verdict {
    /// The spelling on record for this name.
    RECORDED,
    /// As people of this name write it.
    CUSTOMARY,
    /// A rule or a rarer custom leads to it.
    POSSIBLE,
    /// Hardly anybody writes a syllable of it so.
    UNLIKELY,
    /// It writes another name.
    NOT_THIS_NAME;

    public boolean atLeast(Verdict other) {
        return compareTo(other) <= 0;
    }
}
