package org.naranhi.memory.xliff;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.naranhi.memory.UnitReader;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.memory.UnreadableUnits.Reason;
import org.naranhi.memory.files.XmlEvents;
import org.naranhi.memory.files.XmlEvents.Event;

/// Reads the units of an XLIFF file.
public final class XliffReader implements UnitReader {
    @Override
    public List<String> endings() {
        return List.of("xlf", "xliff", "sdlxliff", "mqxliff", "mxliff");
    }

    @Override
    public void read(InputStream file, Terms terms, Taker taker) throws IOException {
        try (XmlEvents xml = new XmlEvents(file)) {
            Event first = xml.next();
            if (first != Event.START || !xml.name().equals("xliff")) {
                throw new UnreadableUnits(Reason.NOT_XLIFF, xml.line(), "<" + xml.name() + ">");
            }
            XliffUnit unit = new XliffUnit(xml, terms);
            unit.languages("srcLang", "trgLang");
            for (Event event = xml.next(); event != Event.END_OF_FILE; event = xml.next()) {
                if (event == Event.START && !element(xml, unit, taker)) {
                    return;
                }
            }
            unit.end(taker);
        }
    }

    private static boolean element(XmlEvents xml, XliffUnit unit, Taker taker) throws IOException {
        return switch (xml.name()) {
            case "file" -> {
                unit.languages("source-language", "target-language");
                yield unit.end(taker);
            }
            case "trans-unit", "unit" -> unit.read(taker);
            default -> true;
        };
    }
}
