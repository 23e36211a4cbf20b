package org.naranhi.ui.glossary;

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
import org.naranhi.ui.names.Table;
import org.naranhi.ui.shared.Moments;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.Signs;

/// Where a term is used: the sentence with the term marked, what stands for it in the translation,
/// the story, and the way there.
final class TermUseTable extends Composite<Section> {
    TermUseTable(TermFile file, Navigation navigation, Runnable more) {
        Table table = new Table("name.used", "name.sentence", "name.story", "name.standing");
        table.addClassName("name-uses");
        file.places().forEach(place -> table.getBody().add(row(place, navigation)));
        getContent().addClassNames("name-section", "name-wide");
        getContent().add(table.heading());
        if (file.places().isEmpty()) {
            Span none = new Span(getTranslation("name.not-used"));
            none.addClassName("quiet");
            getContent().add(none);
            return;
        }
        getContent().add(table);
        int left = file.usage().mentions() - file.places().size();
        if (left > 0) {
            Button button = new Button(getTranslation("name.more-uses", left), e -> more.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getContent().add(button);
        }
    }

    private NativeTableRow row(TermPlace place, Navigation navigation) {
        RouterLink link = navigation.linkToSegment(place.story(), place.segment());
        link.add(Signs.words(place.headline(), place.headlineLanguage()));
        Span date = new Span(Moments.day(place.date()));
        date.addClassName("quiet");
        return new NativeTableRow(
                new NativeTableCell(new Div(source(place)), new Div(translation(place))),
                new NativeTableCell(new Div(link), date),
                new NativeTableCell(place.rendered().sign(this)));
    }

    private static Component source(TermPlace place) {
        Span sentence =
                new Span(new Text(place.before()), mark(place.term()), new Text(place.after()));
        sentence.getElement().setAttribute("lang", place.language().tag());
        return sentence;
    }

    private static Component translation(TermPlace place) {
        String text = place.translation();
        int at = place.rendering().isEmpty() ? -1 : text.indexOf(place.rendering());
        Span sentence = new Span();
        if (at < 0) {
            sentence.setText(text);
        } else {
            sentence.add(
                    new Text(text.substring(0, at)),
                    mark(place.rendering()),
                    new Text(text.substring(at + place.rendering().length())));
        }
        sentence.getElement().setAttribute("lang", place.language().other().tag());
        sentence.addClassName("term-translation");
        return sentence;
    }

    private static Component mark(String words) {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(words);
        return mark;
    }
}
