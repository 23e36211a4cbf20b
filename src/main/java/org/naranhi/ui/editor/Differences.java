package org.naranhi.ui.editor;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import org.naranhi.memory.Difference;
import org.naranhi.text.Markup;

/// A difference as `del` and `ins`: coloured, struck or underlined, and said by screen readers.
public final class Differences {
    private Differences() {}

    public static void fill(HasComponents into, Difference difference) {
        for (Difference.Piece piece : difference.pieces()) {
            String text = Markup.plain(piece.text());
            switch (piece.change()) {
                case KEEP -> into.add(new Text(text));
                case DELETE -> into.add(marked("del", text));
                case INSERT -> into.add(marked("ins", text));
            }
        }
    }

    private static HtmlContainer marked(String tag, String text) {
        HtmlContainer marked = new HtmlContainer(tag);
        marked.setText(text);
        return marked;
    }
}
