package org.naranhi.memory;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;

/// Reads translation units out of an exchange file, one after the other, whatever its size.
public interface UnitReader {
    /// What a file doesn't say of its units: `direction` when it names no source language, `at`
    /// when it has no date; and their origin.
    record Terms(Origin origin, Direction direction, Instant at) {}

    /// Takes what is read. The reading ends early when either says false.
    interface Taker {
        boolean unit(TranslationUnit unit);

        boolean refused(Refusal refusal);
    }

    /// @throws UnreadableUnits when the file can't be read as what it should be
    void read(InputStream file, Terms terms, Taker taker) throws IOException;
}
