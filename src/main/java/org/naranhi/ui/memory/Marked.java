package org.naranhi.ui.memory;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.Span;

/// A sentence with parts of it marked.
final class Marked {
    private Marked() {}

    /// @param className how the marks look
    static Paragraph paragraph(String text, Language language, List<Span> spans, String className) {
        Paragraph sentence = new Paragraph();
        sentence.getElement().setAttribute("lang", language.tag());
        int at = 0;
        for (Span span : spans) {
            sentence.add(new Text(Markup.plain(text.substring(at, span.start()))));
            HtmlContainer mark = new HtmlContainer("mark");
            mark.addClassName(className);
            mark.setText(Markup.plain(span.of(text)));
            sentence.add(mark);
            at = span.end();
        }
        sentence.add(new Text(Markup.plain(text.substring(at))));
        return sentence;
    }
}
