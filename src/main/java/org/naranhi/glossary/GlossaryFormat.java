package org.naranhi.glossary;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A form in which entries leave and come back.
public interface GlossaryFormat {
    /// Rows of one file: twice what the largest newsroom keeps.
    int ROWS = 200_000;

    /// Without the dot: `xlsx`.
    String extension();

    /// What it is called where one chooses.
    default String label() {
        return extension().toUpperCase(Locale.ROOT);
    }

    String mediaType();

    /// Whether one file may hold entries of several kinds.
    boolean severalKinds();

    /// Whether a file that begins like this is of this format.
    ///
    /// @param start its first kilobytes
    boolean recognises(byte[] start);

    /// The tables of a file, as they stand there.
    ///
    /// @param name what the file is called
    List<Sheet> read(String name, Path file) throws IOException, GlossaryFile.Unreadable;

    /// Writes the entries of these kinds, in the order given; the stream stays open.
    void write(Set<StarterFile> kinds, List<GlossaryEntry> entries, OutputStream out)
            throws IOException;
}
