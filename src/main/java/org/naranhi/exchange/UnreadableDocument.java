package org.naranhi.exchange;

/// A document that can't be taken in. `reason` is a code the interface has words for.
public final class UnreadableDocument extends RuntimeException {
    /// Why it can't be read.
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        BINARY,
        BROKEN,
        BOMB,
        NO_TEXT,
        TOO_MANY_PASSAGES,
        UNKNOWN_FORMAT
    }

    private final Reason reason;

    public UnreadableDocument(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
