package org.naranhi.killed;

/// What a server is doing when it is killed; for how long at most, in milliseconds, it may first.
public enum Deed {
    /// One segment after the other is confirmed, confirmed anew, or withdrawn.
    CONFIRM(800),
    /// One file after the other is imported.
    IMPORT(1_500),
    /// Confirmations come in bulk and each goes to disk, so that the index merges all the time.
    MERGE(3_000);

    private final int longest;

    Deed(int longest) {
        this.longest = longest;
    }

    int longest() {
        return longest;
    }
}
