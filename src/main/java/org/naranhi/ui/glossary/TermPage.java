package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.naranhi.glossary.Pictures;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;
import org.naranhi.ui.names.Facts;
import org.naranhi.ui.names.HistoryList;
import org.naranhi.ui.names.Table;
import org.naranhi.ui.shared.Navigation;
import org.naranhi.ui.shared.Signs;

/// One term: its terms in both languages, what it means, how stories translate it, where it is
/// used, and what its entry has been.
final class TermPage extends Composite<Div> {
    private final Div sections = new Div();

    /// @param more shows more of the places
    TermPage(
            TermFile file,
            Pictures pictures,
            TermActions actions,
            Navigation navigation,
            Runnable more) {
        getContent().addClassNames("name-page", "term-page");
        sections.addClassName("name-sections");
        sections.add(terms(file.entry()), meaning(file.entry(), pictures), wordings(file));
        sections.add(new TermUseTable(file, navigation, more));
        sections.add(
                new HistoryList(
                        file.history(),
                        actions.allowed() && !file.termbase().readOnly(),
                        past -> actions.restore(file.entry(), past)));
        getContent().add(new TermHead(file, actions), sections);
    }

    private Component terms(TermEntry entry) {
        Table table =
                new Table(
                        "term.terms",
                        "term.term",
                        "field.status",
                        "term.form",
                        "field.part-of-speech");
        for (Language language : Language.values()) {
            for (Term term : entry.terms(language)) {
                table.getBody()
                        .add(
                                new NativeTableRow(
                                        new NativeTableCell(Signs.words(term.text(), language)),
                                        new NativeTableCell(TermWords.sign(this, term.status())),
                                        new NativeTableCell(form(term)),
                                        new NativeTableCell(
                                                TermWords.part(this, term.partOfSpeech()))));
            }
        }
        table.addClassName("term-table");
        return wide(table.heading(), table);
    }

    private String form(Term term) {
        String form = TermWords.form(this, term.form());
        return term.form().shortened()
                ? form
                        + " · "
                        + getTranslation(
                                term.standsAlone() ? "term.stands-alone" : "term.spelled-out")
                : form;
    }

    private Component meaning(TermEntry entry, Pictures pictures) {
        Facts facts = new Facts();
        facts.add("field.definition", entry.definition(), null);
        facts.add("field.context", entry.context(), null);
        pictures.find(entry.image())
                .ifPresent(
                        path -> {
                            Image picture =
                                    new Image(
                                            DownloadHandler.forFile(path.toFile()),
                                            getTranslation("term.picture-of", entry.korean()));
                            picture.addClassName("term-picture");
                            facts.add("field.image", picture);
                        });
        facts.add("field.source", entry.source(), null);
        facts.add("field.note", entry.note(), null);
        Section section = wide(new H3(getTranslation("term.meaning")), facts);
        section.setVisible(facts.isVisible());
        return section;
    }

    private Component wordings(TermFile file) {
        Table table =
                new Table(
                        "term.wordings",
                        "term.wording",
                        "name.standing",
                        "term.mentions",
                        "name.stories");
        for (Wording wording : file.wordings()) {
            Component words =
                    wording.words().isEmpty()
                            ? new Text(getTranslation("term.otherwise"))
                            : new Span(wording.words());
            table.getBody()
                    .add(
                            new NativeTableRow(
                                    new NativeTableCell(words),
                                    new NativeTableCell(wording.rendered().sign(this)),
                                    new NativeTableCell("" + wording.mentions()),
                                    new NativeTableCell("" + wording.stories())));
        }
        Section section = wide(table.heading(), table);
        section.setVisible(!file.wordings().isEmpty());
        return section;
    }

    private static Section wide(Component... parts) {
        Section section = new Section(parts);
        section.addClassNames("name-section", "name-wide");
        return section;
    }
}
