package org.naranhi.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.exchange.docx.DocxWriter;
import org.naranhi.exchange.html.HtmlWriter;
import org.naranhi.exchange.page.Page;
import org.naranhi.exchange.plain.JsonWriter;
import org.naranhi.exchange.plain.TsvWriter;
import org.naranhi.exchange.plain.TxtWriter;
import org.naranhi.exchange.prose.Characters;
import org.naranhi.exchange.units.TmxWriter;
import org.naranhi.exchange.units.XliffWriter;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// Puts editions out.
@Component
public final class Editions {
    /// What one of the usual file systems refuses in a name.
    private static final Pattern REFUSED = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");

    /// So that the name stays below 255 bytes of UTF-8, whatever the letters.
    private static final int NAME_LENGTH = 50;

    private final Map<EditionFormat, EditionWriter> writers;

    Editions(List<EditionWriter> writers) {
        this.writers =
                writers.stream()
                        .collect(Collectors.toMap(EditionWriter::format, Function.identity()));
    }

    /// All formats, for use without Spring.
    public static Editions standard() {
        return new Editions(
                List.of(
                        new HtmlWriter(),
                        new DocxWriter(),
                        new TxtWriter(),
                        new TmxWriter(),
                        new XliffWriter(),
                        new TsvWriter(),
                        new JsonWriter()));
    }

    /// Writes an edition; the stream stays open.
    public void write(Edition edition, EditionFormat format, OutputStream out) throws IOException {
        EditionWriter writer = writers.get(format);
        if (writer == null) {
            throw new IllegalStateException("no writer for " + format);
        }
        writer.write(edition, out);
        out.flush();
    }

    /// A name for the file: the headline and the languages, `비 온다.ko-en.html`.
    public String fileName(Edition edition, EditionFormat format) {
        Page page = Page.of(edition);
        String headline =
                page.languages().stream()
                        .flatMap(language -> page.headline(language).stream())
                        .findFirst()
                        .orElseGet(() -> edition.text().story().originalName());
        String languages =
                page.languages().stream().map(Language::tag).collect(Collectors.joining("-"));
        return name(headline) + "." + languages + "." + format.extension();
    }

    private static String name(String headline) {
        String safe = REFUSED.matcher(Characters.printable(headline)).replaceAll(" ");
        String squeezed = safe.replaceAll("\\s+", " ").replaceAll("^[. ]+", "");
        int length = squeezed.codePointCount(0, squeezed.length());
        String cut =
                length <= NAME_LENGTH
                        ? squeezed
                        : squeezed.substring(0, squeezed.offsetByCodePoints(0, NAME_LENGTH));
        String name = cut.replaceAll("[. ]+$", "");
        return name.isEmpty() ? "story" : name;
    }
}
