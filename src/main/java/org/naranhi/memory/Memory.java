package org.naranhi.memory;

import java.util.UUID;

/// One of the newsroom's translation memories: a desk's own, a client's, one that was handed over.
/// Those with a lower `rank` come first among equally good matches. Nothing is learned into a
/// `readOnly` one, nothing is looked up in one that isn't `inUse`. `penalty` points are taken off
/// its matches: another desk's sentences are less sure than one's own.
public record Memory(UUID id, String name, int rank, boolean readOnly, boolean inUse, int penalty) {
    /// Where confirmed segments go, as long as nobody has made another.
    public static final UUID NEWSROOM = new UUID(0, 1);

    /// What Naranhi comes with.
    public static final UUID STARTER = new UUID(0, 2);

    public static Memory named(String name, int rank) {
        return new Memory(UUID.randomUUID(), name, rank, false, true, 0);
    }

    public Memory renamed(String newName) {
        return new Memory(id, newName, rank, readOnly, inUse, penalty);
    }

    public Memory ranked(int newRank) {
        return new Memory(id, name, newRank, readOnly, inUse, penalty);
    }

    public Memory {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a memory has a name");
        }
        if (penalty < 0 || penalty > 100) {
            throw new IllegalArgumentException("penalties are 0 to 100 points: " + penalty);
        }
    }
}
