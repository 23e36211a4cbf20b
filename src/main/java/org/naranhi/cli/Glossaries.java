package org.naranhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.naranhi.glossary.CsvGlossary;
import org.naranhi.glossary.FixedGlossary;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.GlossaryFiles;
import org.naranhi.glossary.Sheet;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.tbx.TbxFormat;
import org.naranhi.glossary.xlsx.XlsxFormat;

/// What is on record for a command that opens no database.
final class Glossaries {
    private static final GlossaryFiles FILES =
            GlossaryFiles.with(new TbxFormat(), new XlsxFormat());

    private Glossaries() {}

    /// The files (CSV, TBX, XLSX), or the starter glossary when there are none. Rows that can't be
    /// read are told to `err`, and the others taken.
    static Glossary read(List<Path> files, PrintWriter err) throws Failure, IOException {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (Path file : files) {
            for (GlossaryFile table : tables(file)) {
                for (GlossaryFile.BadRow row : table.badRows()) {
                    err.println(file + ": line " + row.line() + ": " + row.code());
                }
                entries.addAll(table.entries());
            }
        }
        return files.isEmpty() ? starter() : new FixedGlossary(entries);
    }

    /// The tables of a file.
    static List<GlossaryFile> tables(Path file) throws Failure, IOException {
        if (!Files.isReadable(file)) {
            throw new Failure(
                    (Files.exists(file) ? "not allowed to read " : "no such file: ") + file);
        }
        try {
            List<GlossaryFile> tables = new ArrayList<>();
            for (Sheet sheet : FILES.read(file.getFileName().toString(), file)) {
                tables.add(GlossaryFile.guessed(sheet));
            }
            return tables;
        } catch (Unreadable e) {
            throw new Failure(file + " is no glossary file: " + e.code());
        }
    }

    private static Glossary starter() throws IOException {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (StarterFile file : StarterFile.values()) {
            String name = "/org/naranhi/starter/" + file.fileName();
            try (InputStream in =
                    Objects.requireNonNull(Glossaries.class.getResourceAsStream(name), name)) {
                entries.addAll(CsvGlossary.read(in.readAllBytes()).entries());
            } catch (Unreadable e) {
                throw new IllegalStateException(name, e);
            }
        }
        return new FixedGlossary(entries);
    }
}
