package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.function.IntConsumer;
import org.naranhi.glossary.NameRecord;
import org.naranhi.ui.shared.Signs;

/// One name of the strip opened: each spelling with its places in the story, the record, and what
/// settles it.
final class CastCard extends Composite<Div> {
    private static final int PLACES = 12;

    CastCard(StripMember member, NameActions actions, IntConsumer goTo) {
        getContent().addClassName("cast-card");
        UnorderedList spellings = new UnorderedList();
        member.spellings().forEach(s -> spellings.add(spelling(member, s, goTo)));
        Div foot = new Div();
        foot.addClassName("cast-actions");
        NameRecord record = member.record();
        if (actions.allowed()) {
            Button settle = new Button();
            settle.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            settle.setAutofocus(true);
            if (record == null && !member.korean().isEmpty()) {
                settle.setText(getTranslation("try.record"));
                settle.addClickListener(e -> actions.add(member.korean(), member.english()));
                foot.add(settle);
            } else if (record != null && member.toSettle()) {
                settle.setText(getTranslation("strip.settle", record.english()));
                settle.addClickListener(e -> actions.settle(record, member));
                foot.add(settle);
            }
        }
        foot.add(link(member));
        getContent().add(spellings, foot);
    }

    private RouterLink link(StripMember member) {
        NameRecord record = member.record();
        NameAddress at =
                record == null
                        ? new NameAddress.Tried(member.korean(), member.english())
                        : new NameAddress.OnRecord(record.id(), "");
        RouterLink link = new RouterLink();
        link.setRoute(NamesView.class, at.route());
        link.setQueryParameters(at.query());
        link.setText(
                record == null
                        ? getTranslation("strip.try")
                        : getTranslation("strip.record", record.hangul(), record.english()));
        return link;
    }

    private ListItem spelling(StripMember member, StripMember.Spelling spelling, IntConsumer goTo) {
        Span words = Signs.words(spelling.words(), spelling.language());
        words.addClassName("cast-spelling");
        Component standing =
                member.record() == null
                        ? spelling.standing().sign(this)
                        : spelling.standing().signBesideRecord(this);
        ListItem line = new ListItem(words, standing);
        spelling.segments().stream()
                .limit(PLACES)
                .forEach(
                        s -> {
                            NativeButton place =
                                    new NativeButton("" + (s + 1), e -> goTo.accept(s));
                            place.addClassName("cast-place");
                            place.getElement()
                                    .setAttribute(
                                            "aria-label",
                                            getTranslation("bench.segment-number", s + 1));
                            line.add(place);
                        });
        if (spelling.segments().size() > PLACES) {
            line.add(new Span("+" + (spelling.segments().size() - PLACES)));
        }
        return line;
    }
}
