package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;

/// The other records of the same name or the same spelling, beside this one.
final class HomonymList extends Composite<Section> {
    HomonymList(NameRecord name, List<NameRecord> others) {
        getContent().addClassNames("name-section", "name-wide");
        UnorderedList cards = new UnorderedList();
        cards.addClassName("homonyms");
        cards.add(card(name, true));
        others.forEach(other -> cards.add(card(other, false)));
        getContent().add(new H3(getTranslation("name.homonyms", others.size())), cards);
    }

    private ListItem card(NameRecord name, boolean here) {
        Span hangul = Signs.words(name.hangul(), Language.KOREAN);
        hangul.addClassName("reason-hangul");
        Component head = hangul;
        if (!here) {
            RouterLink link = new RouterLink();
            NameAddress at = new NameAddress.OnRecord(name.id(), "");
            link.setRoute(NamesView.class, at.route());
            link.add(hangul);
            head = link;
        }
        Span hanja = Signs.words(name.hanja(), Language.KOREAN);
        hanja.addClassName("quiet");
        Div english = new Div(Signs.words(name.english(), Language.ENGLISH));
        english.addClassName("names-english");
        Div detail =
                new Div(
                        Stream.of(
                                        getTranslation("entry." + Words.key(name.kind())),
                                        name.distinction(),
                                        name.titleKorean(),
                                        name.titleEnglish(),
                                        name.partOf(),
                                        name.note())
                                .filter(s -> !s.isEmpty())
                                .collect(Collectors.joining(" · ")));
        detail.addClassName("quiet");
        ListItem card = new ListItem(head, hanja, english, detail);
        card.addClassName("reason");
        if (here) {
            card.getElement().setAttribute("aria-current", "true");
        }
        return card;
    }
}
