package org.naranhi.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.springframework.stereotype.Component;

/// Every format entries can leave and come back in; what a file is, its content says.
@Component
public class GlossaryFiles {
    private static final int START = 8 * 1024;

    private final List<GlossaryFormat> formats;

    GlossaryFiles(List<GlossaryFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /// For a command, which starts no Spring: these formats, and CSV.
    public static GlossaryFiles with(GlossaryFormat... besides) {
        return new GlossaryFiles(
                Stream.concat(Stream.of(besides), Stream.of(new CsvFormat())).toList());
    }

    /// In the order they are offered.
    public List<GlossaryFormat> formats() {
        return formats.reversed();
    }

    /// The tables of a file, those without rows left out.
    ///
    /// @param name what the file is called
    public List<Sheet> read(String name, Path file) throws IOException, Unreadable {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        GlossaryFormat format =
                formats.stream()
                        .filter(f -> f.recognises(start))
                        .findFirst()
                        .orElseThrow(() -> new Unreadable("format.unknown"));
        List<Sheet> sheets =
                format.read(name, file).stream()
                        .filter(sheet -> !sheet.rows().isEmpty() || !sheet.badRows().isEmpty())
                        .toList();
        if (sheets.isEmpty()) {
            throw new Unreadable("file.empty");
        }
        return sheets;
    }
}
