package org.naranhi.memory.tmx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.naranhi.memory.UnitReader;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.memory.UnreadableUnits.Reason;
import org.naranhi.memory.files.XmlEvents;
import org.naranhi.memory.files.XmlEvents.Event;

/// Reads the units of a TMX file.
public final class TmxReader implements UnitReader {
    @Override
    public List<String> endings() {
        return List.of("tmx", "xml");
    }

    @Override
    public void read(InputStream file, Terms terms, Taker taker) throws IOException {
        try (XmlEvents xml = new XmlEvents(file)) {
            Event first = xml.next();
            if (first == Event.START && !xml.name().equals("tmx")) {
                throw new UnreadableUnits(Reason.NOT_TMX, xml.line(), "<" + xml.name() + ">");
            }
            TmxUnit unit = new TmxUnit(xml, terms);
            for (Event event = first; event != Event.END_OF_FILE; event = xml.next()) {
                if (event == Event.START && !element(xml, unit, taker)) {
                    return;
                }
            }
        }
    }

    private static boolean element(XmlEvents xml, TmxUnit unit, Taker taker) throws IOException {
        return switch (xml.name()) {
            case "header" -> {
                unit.header();
                yield true;
            }
            case "tu" -> unit.read(taker);
            default -> true;
        };
    }
}
