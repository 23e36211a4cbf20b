package org.naranhi.ui.names;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Navigation;

/// One name: how it is written and why, how stories spell it, what the rules would write, where it
/// is used, and what its record has been.
final class NamePage extends Composite<Div> {
    private final Div sections = new Div();
    private final Div reasons = new Div();
    private final NameFile file;
    final SeenTable seen;

    NamePage(
            NameFile file,
            String spelling,
            NameActions actions,
            Navigation navigation,
            Runnable more) {
        this.file = file;
        NameRecord name = file.name();
        getContent().addClassName("name-page");
        sections.addClassName("name-sections");
        reasons.addClassName("name-wide");
        seen =
                new SeenTable(
                        file.seen(),
                        this::choose,
                        actions.allowed() ? s -> actions.settle(file, s) : null);
        sections.add(seen, new RuleFacts(name), reasons);
        if (!file.homonyms().isEmpty()) {
            sections.add(new HomonymList(name, file.homonyms()));
        }
        sections.add(new UseTable(file.places(), file.uses(), navigation, more));
        rest(name);
        sections.add(
                new HistoryList(
                        file.history(), actions.allowed(), past -> actions.restore(name, past)));
        getContent().add(new NameHead(file, actions), sections);
        file.seen().stream()
                .filter(s -> s.judgement() != null)
                .filter(
                        s ->
                                spelling.isEmpty()
                                        ? s.standing().differs()
                                        : s.spelling().equals(spelling))
                .findFirst()
                .or(() -> file.seen().stream().filter(s -> s.judgement() != null).findFirst())
                .ifPresent(this::choose);
    }

    private void choose(Seen spelling) {
        seen.mark(file.seen().indexOf(spelling));
        reasons.removeAll();
        if (spelling.judgement() != null) {
            reasons.add(new ReasonCards(spelling.judgement()));
        }
    }

    private void rest(NameRecord name) {
        Section rest = new Section(new H3(getTranslation("name.rest")));
        rest.addClassNames("name-section", "name-wide");
        Facts facts = new Facts();
        if (!name.variants().isEmpty()) {
            Div variants = new Div();
            variants.addClassName("names-variants");
            name.variants().forEach(v -> variants.add(new Span(v)));
            facts.add("names.variants", variants);
        }
        facts.add("names.part-of", name.partOf(), Language.KOREAN);
        facts.add("names.country", country(name.country()), null);
        facts.add("names.source", name.source(), null);
        facts.add("names.note", name.note(), null);
        rest.add(facts);
        rest.setVisible(facts.isVisible());
        sections.add(rest);
    }

    private String country(String code) {
        return code.isEmpty() || code.equals("ZZ")
                ? ""
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }
}
