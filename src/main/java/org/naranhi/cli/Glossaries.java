package org.naranhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.naranhi.glossary.CsvGlossary;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile;
import org.naranhi.glossary.StarterFile;

/// What is on record for a command that opens no database.
final class Glossaries {
    private Glossaries() {}

    /// The files, or the starter glossary when there are none.
    static Glossary read(List<Path> files) throws Failure, IOException {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (Path file : files) {
            entries.addAll(read(new Input(file).bytes(), file.toString()));
        }
        if (files.isEmpty()) {
            for (StarterFile file : StarterFile.values()) {
                String name = "/org/naranhi/starter/" + file.fileName();
                try (InputStream in =
                        Objects.requireNonNull(Glossaries.class.getResourceAsStream(name), name)) {
                    entries.addAll(read(in.readAllBytes(), name));
                }
            }
        }
        return new FixedGlossary(entries);
    }

    private static List<GlossaryEntry> read(byte[] bytes, String name) throws Failure {
        try {
            GlossaryFile file = CsvGlossary.read(bytes);
            for (GlossaryFile.BadRow row : file.badRows()) {
                throw new Failure(name + ": line " + row.line() + ": " + row.code());
            }
            return file.entries();
        } catch (GlossaryFile.Unreadable e) {
            throw new Failure(name + " is no glossary file");
        }
    }
}
