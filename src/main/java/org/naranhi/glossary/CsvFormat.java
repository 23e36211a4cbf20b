package org.naranhi.glossary;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// CSV as [CsvGlossary] knows it. It takes what no other format recognises.
@Component
@Order
class CsvFormat implements GlossaryFormat {
    /// Bytes of one file: it is read as a whole.
    private static final long LONGEST = 64L << 20;

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public boolean severalKinds() {
        return false;
    }

    @Override
    public boolean recognises(byte[] start) {
        return true;
    }

    @Override
    public List<Sheet> read(String name, Path file) throws IOException, Unreadable {
        if (Files.size(file) > LONGEST) {
            throw new Unreadable("rows.many");
        }
        return List.of(CsvGlossary.sheet(name, Files.readAllBytes(file)));
    }

    @Override
    public void write(Set<StarterFile> kinds, List<GlossaryEntry> entries, OutputStream out)
            throws IOException {
        if (kinds.size() != 1) {
            throw new IllegalArgumentException("a CSV file has entries of one kind");
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvGlossary.write(kinds.iterator().next(), entries, writer);
        writer.flush();
    }
}
