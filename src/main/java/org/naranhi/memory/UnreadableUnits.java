package org.naranhi.memory;

import java.io.IOException;

/// A file of units that can't be read at all. Nothing of it was taken.
public final class UnreadableUnits extends IOException {
    public enum Reason {
        /// Not well-formed, or cut off.
        BROKEN,
        /// Not in the encoding it declares, or in none that is known.
        ENCODING,
        /// Well-formed, but not TMX.
        NOT_TMX,
        /// Well-formed, but not XLIFF 1.2 or 2.
        NOT_XLIFF,
        /// No table with a Korean and an English column.
        NOT_TABLE,
        /// Something in it is longer than could be held, such as a comment of millions of letters.
        TOO_LARGE,
        /// Uses entities of its own, which could reach for other files or grow without end.
        ENTITY
    }

    private final Reason reason;
    private final int line;

    public UnreadableUnits(Reason reason, int line, String detail) {
        super(reason + " at line " + line + ": " + detail);
        this.reason = reason;
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    /// Counted from 1; 0 when unknown.
    public int line() {
        return line;
    }
}
