package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.Signs;

/// Where a name is used: the sentence with the name marked, the story, and the way there.
final class UseTable extends Composite<Section> {
    /// @param more shows more of `all`
    UseTable(List<UsePlace> places, int all, Navigation navigation, Runnable more) {
        Table table = new Table("name.used", "name.sentence", "name.story", "name.standing");
        table.addClassName("name-uses");
        places.forEach(place -> table.getBody().add(row(place, navigation)));
        getContent().addClassNames("name-section", "name-wide");
        getContent().add(table.heading());
        if (places.isEmpty()) {
            Span none = new Span(getTranslation("name.not-used"));
            none.addClassName("quiet");
            getContent().add(none);
            return;
        }
        getContent().add(table);
        if (places.size() < all) {
            Button button =
                    new Button(
                            getTranslation("name.more-uses", all - places.size()), e -> more.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getContent().add(button);
        }
    }

    private NativeTableRow row(UsePlace place, Navigation navigation) {
        RouterLink link = navigation.linkToSegment(place.story(), place.segment());
        link.add(Signs.words(place.headline(), place.headlineLanguage()));
        Span date = new Span(Moments.day(place.date()));
        date.addClassName("quiet");
        return new NativeTableRow(
                new NativeTableCell(sentence(place)),
                new NativeTableCell(new Div(link), date),
                new NativeTableCell(place.standing().sign(this)));
    }

    static Component sentence(UsePlace place) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(place.name());
        Span sentence = new Span(new Text(place.before()), mark, new Text(place.after()));
        sentence.getElement().setAttribute("lang", place.language().tag());
        return sentence;
    }
}
