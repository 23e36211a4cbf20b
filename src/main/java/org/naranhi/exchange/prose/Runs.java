package org.naranhi.exchange.prose;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.text.InlineTag;
import org.naranhi.text.InlineTag.Kind;
import org.naranhi.text.Markup.Form;

/// Turns the segments of one passage in one language into runs. A tag may open in one sentence and
/// close in another, so what is open is carried on.
public final class Runs {
    private final List<InlineTag> tags;
    private final List<InlineTag> open = new ArrayList<>();

    public Runs(List<InlineTag> tags) {
        this.tags = tags;
    }

    public List<Run> of(String segment) {
        List<Run> runs = new ArrayList<>();
        boolean lineBegins = false;
        for (Piece piece : Piece.of(segment, tags)) {
            switch (piece) {
                case Piece.Words(String text) -> {
                    String words = lineBegins ? text.stripLeading() : text;
                    if (!words.isEmpty()) {
                        runs.add(new Run(words, open, false));
                        lineBegins = false;
                    }
                }
                case Piece.Mark(InlineTag tag, Form form) -> {
                    if (tag.kind() == Kind.LINE_BREAK) {
                        runs.add(new Run("", List.of(), true));
                        lineBegins = true;
                    } else if (form == Form.CLOSE) {
                        open.remove(tag);
                    } else if (form == Form.OPEN && !open.contains(tag)) {
                        open.add(tag);
                    }
                }
            }
        }
        return runs;
    }

    /// A tag stays open past a translated sentence only where it does in the original: one that was
    /// forgotten to be closed does not run on.
    public void closeAllBut(Runs original) {
        open.retainAll(original.open);
    }
}
