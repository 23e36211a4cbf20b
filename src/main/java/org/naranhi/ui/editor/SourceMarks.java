package org.naranhi.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;

/// Names and terms underlined in the source. Homonyms share one mark.
final class SourceMarks {
    private SourceMarks() {}

    static List<SourceMark> of(List<Mention> mentions) {
        List<SourceMark> marks = new ArrayList<>();
        for (Mention mention : mentions) {
            String title = mention.entry().korean() + " → " + mention.entry().english();
            SourceMark last = marks.isEmpty() ? null : marks.getLast();
            if (last != null
                    && last.from() == mention.span().start()
                    && last.to() == mention.span().end()) {
                marks.removeLast();
                title = last.title() + " · " + title;
            }
            marks.add(
                    new SourceMark(
                            mention.span(),
                            mention.entry() instanceof NameRecord
                                    ? SourceMark.Type.NAME
                                    : SourceMark.Type.TERM,
                            title));
        }
        return marks;
    }
}
