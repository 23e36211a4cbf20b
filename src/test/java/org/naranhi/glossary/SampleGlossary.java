package org.naranhi.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A small glossary of all four kinds, from the files beside the tests.
public final class SampleGlossary {
    private SampleGlossary() {}

    public static FixedGlossary read() {
        return read("");
    }

    /// @param folder where the four files are: "" for those beside the tests
    public static FixedGlossary read(String folder) {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (StarterFile file : StarterFile.values()) {
            try (InputStream in =
                    Objects.requireNonNull(
                            SampleGlossary.class.getResourceAsStream(folder + file.fileName()))) {
                GlossaryFile read = CsvGlossary.read(in.readAllBytes());
                if (!read.badRows().isEmpty()) {
                    throw new IllegalStateException(file + " " + read.badRows());
                }
                entries.addAll(read.entries());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GlossaryFile.Unreadable e) {
                throw new IllegalStateException(e);
            }
        }
        return new FixedGlossary(entries);
    }
}
