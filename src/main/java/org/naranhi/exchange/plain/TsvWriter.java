package org.naranhi.exchange.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.EditionFormat;
import org.naranhi.exchange.EditionWriter;
import org.naranhi.exchange.prose.Characters;
import org.naranhi.story.Segment;
import org.naranhi.story.StoryText.PassageText;
import org.springframework.stereotype.Component;

/// One segment a line, tab-separated under a header: `number kind source target state`. An edition
/// in one language has only its column of the two. Backslash, tab and line ends within a cell are
/// written `\\`, `\t`, `\n`, `\r`; tags are markers.
@Component
public final class TsvWriter implements EditionWriter {
    @Override
    public EditionFormat format() {
        return EditionFormat.TSV;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        boolean source = edition.languages().include(edition.text().story().direction().source());
        boolean target = edition.languages().include(edition.text().story().direction().target());
        line(writer, "number", "kind", source ? "source" : null, target ? "target" : null, "state");
        int number = 1;
        for (PassageText passage : edition.text().passages()) {
            for (Segment segment : passage.segments()) {
                line(
                        writer,
                        Integer.toString(number++),
                        passage.passage().kind().code(),
                        source ? segment.source() : null,
                        target ? segment.target() : null,
                        segment.state().name().toLowerCase(Locale.ROOT));
            }
        }
        writer.flush();
    }

    private static void line(Writer writer, @org.jspecify.annotations.Nullable String... cells)
            throws IOException {
        List<String> written = new ArrayList<>();
        for (String cell : cells) {
            if (cell != null) {
                written.add(escaped(cell));
            }
        }
        writer.write(String.join("\t", written));
        writer.write('\n');
    }

    private static String escaped(String cell) {
        return Characters.printable(cell)
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
