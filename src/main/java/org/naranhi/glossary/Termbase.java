package org.naranhi.glossary;

import java.util.UUID;

/// One of the newsroom's glossaries of terms: a desk's own, a client's, one that was handed over.
/// Of several entries for one term those in a glossary with a lower `rank` come first. A `readOnly`
/// one stays as it is; the terms of one that isn't `inUse` are looked for in no text.
public record Termbase(UUID id, String name, int rank, boolean readOnly, boolean inUse) {
    /// Where terms go as long as nobody has made another.
    public static final UUID NEWSROOM = new UUID(0, 1);

    public Termbase {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a glossary has a name");
        }
    }

    public static Termbase named(String name, int rank) {
        return new Termbase(UUID.randomUUID(), name, rank, false, true);
    }

    public Termbase renamed(String newName) {
        return new Termbase(id, newName, rank, readOnly, inUse);
    }

    public Termbase ranked(int newRank) {
        return new Termbase(id, name, newRank, readOnly, inUse);
    }
}
