package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Pictures;
import org.naranhi.glossary.SimilarEntries;
import org.naranhi.glossary.SimilarEntries.Similar;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.growth.IntroducedTerm;
import org.naranhi.text.Language;
import org.naranhi.ui.names.NameDialog;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.ui.shared.Told;
import org.naranhi.workbench.HouseGlossaries;
import org.naranhi.workbench.HouseStyle;
import org.naranhi.workbench.KeepTerms;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// A new entry from what is selected in the workbench: first whether it is a term or a name.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class EntryDialog extends Dialog {
    private final Glossary glossary;
    private final TermFinder terms;
    private final KeepTerms keeping;
    private final SignedIn signedIn;
    private final HouseStyle style;
    private final HouseGlossaries glossaries;
    private final Pictures pictures;

    EntryDialog(
            Glossary glossary,
            TermFinder terms,
            KeepTerms keeping,
            SignedIn signedIn,
            HouseStyle style,
            HouseGlossaries glossaries,
            Pictures pictures) {
        this.glossary = glossary;
        this.terms = terms;
        this.keeping = keeping;
        this.signedIn = signedIn;
        this.style = style;
        this.glossaries = glossaries;
        this.pictures = pictures;
    }

    /// `kept` runs once the entry is on record, and again when that is undone.
    ///
    /// @param desk whose story it is
    public void open(String korean, String english, Language desk, Runnable kept) {
        setHeaderTitle(getTranslation("entry-dialog.title"));
        add(new Paragraph(joined(korean, english)));
        List<Similar> similar = SimilarEntries.of(terms, korean, english);
        if (!similar.isEmpty()) {
            add(onRecord(similar));
        }
        Button term =
                new Button(
                        getTranslation("entry-dialog.term"),
                        e -> {
                            close();
                            TermDialog dialog = dialog(desk, kept);
                            dialog.suggest(korean, english);
                            dialog.open();
                        });
        term.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        term.setAutofocus(true);
        term.setEnabled(!glossaries.writable().isEmpty());
        if (!term.isEnabled()) {
            add(new Paragraph(getTranslation("entry-dialog.all-read-only")));
        }
        Button name =
                new Button(
                        getTranslation("entry-dialog.name"),
                        e -> {
                            close();
                            NameDialog dialog =
                                    new NameDialog(null, style.names(), entry -> keep(entry, kept));
                            dialog.suggest(korean, english);
                            dialog.open();
                        });
        getFooter().add(new Button(getTranslation("cancel"), e -> close()), name, term);
        open();
    }

    /// The form for a term that a text introduces, filled in.
    public void open(IntroducedTerm introduced, Language desk, Runnable kept) {
        if (glossaries.writable().isEmpty()) {
            Signs.warn(UI.getCurrent().getTranslation("entry-dialog.all-read-only"));
            return;
        }
        TermDialog dialog = dialog(desk, kept);
        dialog.suggest(introduced);
        dialog.open();
    }

    private TermDialog dialog(Language desk, Runnable kept) {
        return new TermDialog(null, glossaries.writable(desk), pictures, entry -> add(entry, kept));
    }

    /// What is there already: nobody should put it on record twice.
    private Component onRecord(List<Similar> similar) {
        UnorderedList list = new UnorderedList();
        for (Similar one : similar) {
            String likeness = one.likeness().name().toLowerCase(Locale.ROOT);
            Span sign = new Span(getTranslation("entry-dialog.likeness-" + likeness));
            sign.addClassName("quiet");
            list.add(
                    new ListItem(
                            Signs.words(one.entry().korean(), Language.KOREAN),
                            new Span(" = "),
                            Signs.words(one.entry().english(), Language.ENGLISH),
                            new Span(" "),
                            sign));
        }
        Div part = new Div(new Paragraph(getTranslation("entry-dialog.on-record")), list);
        part.addClassName("similar-entries");
        return part;
    }

    private void add(TermEntry entry, Runnable kept) {
        keeping.add(entry, signedIn.person());
        Told.undoable(
                () -> {
                    keeping.takeBack(entry, signedIn.person());
                    kept.run();
                },
                "names.kept",
                entry.korean());
        kept.run();
    }

    private void keep(GlossaryEntry entry, Runnable kept) {
        glossary.keep(List.of(entry), signedIn.person().id());
        terms.refresh();
        Told.done("names.kept", entry.korean());
        kept.run();
    }

    private String joined(String korean, String english) {
        return korean.isBlank() || english.isBlank()
                ? getTranslation("entry-dialog.words") + " " + korean + english
                : korean + " — " + english;
    }
}
