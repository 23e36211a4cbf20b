package org.naranhi.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;

/// Reads translation units out of an exchange file, one after the other, whatever its size.
public interface UnitReader {
    /// What a file doesn't say of its units: the memory they are for, their origin, `direction`
    /// when it names no source language, `at` when it has no date. With `ownMemories` a unit that
    /// was written out of one of the newsroom's memories goes back into the same.
    record Terms(UUID memory, Origin origin, Direction direction, Instant at, boolean ownMemories) {
        public Terms(UUID memory, Origin origin, Direction direction, Instant at) {
            this(memory, origin, direction, at, false);
        }

        /// The terms for a unit that says itself where it comes from.
        public Terms of(@Nullable UUID ownMemory, Origin ownOrigin) {
            UUID into = ownMemories && ownMemory != null ? ownMemory : memory;
            return memory.equals(into) && origin == ownOrigin
                    ? this
                    : new Terms(into, ownOrigin, direction, at, ownMemories);
        }

        /// A unit keeps the id it has in the memory it was written from.
        public UUID id(
                @Nullable UUID own,
                @Nullable UUID ownMemory,
                Direction made,
                String from,
                String to) {
            UUID home = ownMemory == null ? Memory.NEWSROOM : ownMemory;
            return own != null && memory.equals(home) ? own : id(made, from, to);
        }

        /// The same pair from the same kind of file is the same unit, however often it is imported.
        public UUID id(Direction made, String from, String to) {
            boolean own = memory.equals(Memory.NEWSROOM) || memory.equals(Memory.STARTER);
            String name =
                    (own ? "" : memory + "\n")
                            + String.join("\n", origin.name(), made.source().tag(), from, to);
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Takes what is read. The reading ends early when either says false.
    interface Taker {
        boolean unit(TranslationUnit unit);

        boolean refused(Refusal refusal);
    }

    /// How the names of its files end, in small letters without the stop: `tmx`.
    List<String> endings();

    /// @throws UnreadableUnits when the file can't be read as what it should be
    void read(InputStream file, Terms terms, Taker taker) throws IOException;
}
