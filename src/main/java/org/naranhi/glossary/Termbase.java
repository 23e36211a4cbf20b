package org.naranhi.glossary;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.naranhi.text.Language;

/// One of the newsroom's glossaries of terms: a desk's own, a client's, one that was handed over.
/// Of several entries for one term those in a glossary with a lower `rank` come first. A `readOnly`
/// one stays as it is; the terms of one that isn't `inUse` are looked for in no text, and of one
/// that a desk leaves out in no story of that desk. A desk is named by the language it writes.
public record Termbase(
        UUID id, String name, int rank, boolean readOnly, boolean inUse, Set<Language> leftOutBy) {
    /// Where terms go as long as nobody has made another.
    public static final UUID NEWSROOM = new UUID(0, 1);

    public Termbase {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a glossary has a name");
        }
        leftOutBy = Set.copyOf(leftOutBy);
    }

    /// One that every desk uses.
    public Termbase(UUID id, String name, int rank, boolean readOnly, boolean inUse) {
        this(id, name, rank, readOnly, inUse, Set.of());
    }

    public static Termbase named(String name, int rank) {
        return new Termbase(UUID.randomUUID(), name, rank, false, true);
    }

    public Termbase renamed(String newName) {
        return new Termbase(id, newName, rank, readOnly, inUse, leftOutBy);
    }

    public Termbase ranked(int newRank) {
        return new Termbase(id, name, newRank, readOnly, inUse, leftOutBy);
    }

    public Termbase readOnly(boolean closed) {
        return new Termbase(id, name, rank, closed, inUse, leftOutBy);
    }

    public Termbase inUse(boolean used) {
        return new Termbase(id, name, rank, readOnly, used, leftOutBy);
    }

    /// Whether the desk finds its terms.
    public boolean usedBy(Language desk) {
        return inUse && !leftOutBy.contains(desk);
    }

    public Termbase usedBy(Language desk, boolean used) {
        Set<Language> without = EnumSet.noneOf(Language.class);
        without.addAll(leftOutBy);
        if (used) {
            without.remove(desk);
        } else {
            without.add(desk);
        }
        return new Termbase(id, name, rank, readOnly, inUse, without);
    }
}
