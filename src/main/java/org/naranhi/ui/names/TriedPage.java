package org.naranhi.ui.names;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import org.naranhi.glossary.NameRecord;
import org.naranhi.romanization.NameModel;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.Signs;

/// A name that isn't on record: what stories have for it, what a spelling is worth and why, and
/// which spellings it may have.
final class TriedPage extends Composite<Div> {
    private final Tried tried;
    private final Div reasons = new Div();

    TriedPage(Tried tried, NameActions actions, Navigation navigation) {
        this.tried = tried;
        Div sections = new Div();
        sections.addClassName("name-sections");
        reasons.addClassName("name-wide");
        if (!tried.seen().isEmpty()) {
            sections.add(new SeenTable(tried.seen(), s -> reasons(s), null));
        }
        if (!tried.candidates().isEmpty()) {
            sections.add(candidates());
        }
        if (!tried.hanguls().isEmpty()) {
            sections.add(hanguls());
        }
        sections.add(reasons);
        if (tried.judgement() != null) {
            reasons.add(new ReasonCards(tried.judgement()));
        }
        if (tried.uses() > 0) {
            sections.add(new UseTable(tried.places(), tried.uses(), navigation, () -> {}));
        }
        getContent().addClassName("name-page");
        getContent().add(head(actions), sections);
    }

    private Div head(NameActions actions) {
        H2 title = new H2(Signs.words(tried.hangul(), Language.KOREAN));
        Div english = new Div(Signs.words(tried.latin(), Language.ENGLISH));
        english.addClassName("names-in-force");
        Div words = new Div(title, english);
        if (tried.judgement() != null) {
            words.add(Standing.of(tried.judgement().verdict()).sign(this));
        } else if (!tried.hangul().isEmpty() && !NameModel.standard().korean(tried.hangul())) {
            words.add(new Paragraph(getTranslation("try.not-korean")));
        }
        for (NameRecord record : tried.onRecord()) {
            RouterLink link = new RouterLink();
            NameAddress at = new NameAddress.OnRecord(record.id(), tried.latin());
            link.setRoute(NamesView.class, at.route());
            link.setQueryParameters(at.query());
            link.setText(getTranslation("try.on-record", record.hangul(), record.english()));
            words.add(new Paragraph(link));
        }
        Div top = new Div(words);
        top.addClassName("name-page-top");
        if (actions.allowed() && !tried.hangul().isEmpty()) {
            Button record =
                    new Button(
                            getTranslation("try.record"),
                            e -> actions.add(tried.hangul(), likely()));
            record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            PageKeys.click(record, Key.KEY_G, KeyModifier.ALT);
            record.setTooltipText("Alt+G");
            Div buttons = new Div(record);
            buttons.addClassName("page-actions");
            top.add(buttons);
        }
        return top;
    }

    /// The spelling asked about, else the one stories have most, else the likeliest.
    private String likely() {
        if (!tried.latin().isEmpty()) {
            return tried.latin();
        }
        return tried.seen().stream()
                .filter(s -> s.judgement() != null)
                .findFirst()
                .map(Seen::spelling)
                .or(() -> tried.candidates().stream().findFirst().map(c -> c.latin()))
                .orElse("");
    }

    private Component candidates() {
        CandidateList list =
                new CandidateList(
                        tried.candidates(), latin -> new NameAddress.Tried(tried.hangul(), latin));
        Section section = new Section(new H3(getTranslation("try.candidates")), list);
        section.addClassName("name-section");
        return section;
    }

    private Component hanguls() {
        Div list = new Div();
        list.addClassName("candidates");
        tried.hanguls()
                .forEach(
                        h -> {
                            String name = h.name().surname() + h.name().given();
                            list.add(
                                    CandidateList.line(
                                            Signs.words(name, Language.KOREAN),
                                            h.share(),
                                            new NameAddress.Tried(name, tried.latin())));
                        });
        Section section = new Section(new H3(getTranslation("try.hangul")), list);
        section.addClassName("name-section");
        return section;
    }

    private void reasons(Seen seen) {
        reasons.removeAll();
        if (seen.judgement() != null) {
            reasons.add(new ReasonCards(seen.judgement()));
        }
    }
}
