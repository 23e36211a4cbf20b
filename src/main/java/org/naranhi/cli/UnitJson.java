package org.naranhi.cli;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.text.Span;

/// Units as the commands write them.
final class UnitJson {
    private UnitJson() {}

    /// Appends where a unit comes from, who made it and when.
    static StringBuilder origin(TranslationUnit unit, StringBuilder json) {
        json.append(",\"origin\":\"").append(unit.origin().name().toLowerCase(Locale.ROOT));
        Json.string(unit.author(), json.append("\",\"author\":"));
        return json.append(",\"date\":\"")
                .append(unit.at().truncatedTo(ChronoUnit.SECONDS))
                .append('"');
    }

    /// Begin and end of each in code points: `[[0,2],[5,9]]`.
    static StringBuilder spans(String text, List<Span> spans, StringBuilder json) {
        json.append('[');
        for (int i = 0; i < spans.size(); i++) {
            int start = text.codePointCount(0, spans.get(i).start());
            int length = text.codePointCount(spans.get(i).start(), spans.get(i).end());
            json.append(i == 0 ? "[" : ",[")
                    .append(start)
                    .append(',')
                    .append(start + length)
                    .append(']');
        }
        return json.append(']');
    }
}
