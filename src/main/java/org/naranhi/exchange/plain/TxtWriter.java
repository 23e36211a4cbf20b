package org.naranhi.exchange.plain;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.naranhi.exchange.Edition;
import org.naranhi.exchange.EditionFormat;
import org.naranhi.exchange.EditionWriter;
import org.naranhi.exchange.page.Page;
import org.naranhi.exchange.page.Phrases;
import org.naranhi.exchange.page.Row;
import org.naranhi.exchange.page.Row.Cell;
import org.naranhi.exchange.page.Row.Part;
import org.naranhi.exchange.page.Row.Place;
import org.naranhi.exchange.page.Sentence;
import org.springframework.stereotype.Component;

/// Plain text: paragraphs with a blank line between; of a bilingual edition each in both languages,
/// the original first.
@Component
public final class TxtWriter implements EditionWriter {
    @Override
    public EditionFormat format() {
        return EditionFormat.TXT;
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        boolean first = true;
        for (Row row : Page.of(edition).rows()) {
            for (Cell cell : row.cells()) {
                writer.write(first ? "" : "\n");
                writer.write(paragraph(row.place(), cell));
                writer.write("\n");
                first = false;
            }
        }
        writer.flush();
    }

    private static String paragraph(Place place, Cell cell) {
        return cell.parts().stream()
                .map(part -> text(part, cell))
                .collect(Collectors.joining(place == Place.BY ? " · " : " "));
    }

    private static String text(Part part, Cell cell) {
        StringBuilder text = new StringBuilder();
        for (Sentence sentence : part.sentences()) {
            text.append(sentence.gap()).append(sentence.words("\n"));
            if (sentence.marked()) {
                text.append(" [").append(Phrases.in(cell.language()).missing()).append(']');
            }
        }
        return text.toString();
    }
}
