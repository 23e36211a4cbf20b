package org.naranhi.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;

/// Writes translation units into an exchange file, one after the other, however many there are.
public interface UnitWriter {
    /// Hands out units one at a time, as [TranslationMemory#forEach] does, until one is answered
    /// with false.
    @FunctionalInterface
    interface Units {
        void handOut(Predicate<TranslationUnit> taker);

        /// Those units, in their order.
        static Units of(Iterable<TranslationUnit> units) {
            return taker -> {
                for (TranslationUnit unit : units) {
                    if (!taker.test(unit)) {
                        return;
                    }
                }
            };
        }
    }

    /// How the names of its files end, in small letters without the stop: `tmx`.
    String ending();

    /// Writes a whole file; the stream is left open.
    void write(OutputStream out, Units units) throws IOException;
}
