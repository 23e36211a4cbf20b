package org.naranhi.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A small glossary of all four kinds, from the files beside the tests.
public final class SampleGlossary {
    private SampleGlossary() {}

    public static FixedGlossary read() {
        return read("");
    }

    /// The glossary that is shipped, with the entries of other files of terms.
    ///
    /// @param more files beside the tests
    public static FixedGlossary shipped(String... more) {
        List<GlossaryEntry> entries = new ArrayList<>();
        try {
            for (StarterFile file : StarterFile.values()) {
                entries.addAll(read(Files.readAllBytes(Path.of("glossaries", file.fileName()))));
            }
            for (String file : more) {
                try (InputStream in = SampleGlossary.class.getResourceAsStream(file)) {
                    entries.addAll(read(Objects.requireNonNull(in).readAllBytes()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FixedGlossary(entries);
    }

    private static List<? extends GlossaryEntry> read(byte[] bytes) {
        try {
            GlossaryFile read = CsvGlossary.read(bytes);
            if (!read.badRows().isEmpty()) {
                throw new IllegalStateException(read.badRows().toString());
            }
            return read.entries();
        } catch (GlossaryFile.Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param folder where the four files are: "" for those beside the tests
    public static FixedGlossary read(String folder) {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (StarterFile file : StarterFile.values()) {
            try (InputStream in =
                    Objects.requireNonNull(
                            SampleGlossary.class.getResourceAsStream(folder + file.fileName()))) {
                entries.addAll(read(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new FixedGlossary(entries);
    }
}
