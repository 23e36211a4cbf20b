package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.naranhi.glossary.Pictures;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.growth.TermCandidate;
import org.naranhi.newsroom.Role;
import org.naranhi.ui.shared.Frame;
import org.naranhi.ui.shared.KeysDialog;
import org.naranhi.ui.shared.PageHeader;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.ui.shared.WorkPanel;
import org.naranhi.workbench.GrowGlossary;
import org.naranhi.workbench.HouseGlossaries;

/// Terms that were found in the newsroom's own translations. Everyone sees them; editors take them
/// in, as they are or mended, or turn them down, each with one key.
@Route(value = "glossary/candidates", layout = Frame.class)
@PermitAll
public class CandidatesView extends Div implements HasDynamicTitle {
    private final GrowGlossary growth;
    private final HouseGlossaries glossaries;
    private final Pictures pictures;
    private final SignedIn signedIn;
    private final boolean editor;
    private final Deque<TermCandidate> decided = new ArrayDeque<>();
    final CandidateRows rows;
    final Button look = new Button();
    final Button undo = new Button();
    private final Span count = new Span();

    CandidatesView(
            GrowGlossary growth,
            HouseGlossaries glossaries,
            Pictures pictures,
            SignedIn signedIn,
            WorkPanel work) {
        this.growth = growth;
        this.glossaries = glossaries;
        this.pictures = pictures;
        this.signedIn = signedIn;
        this.editor = signedIn.may(Role.EDITOR);
        rows = new CandidateRows(editor, this::accept, this::edit, this::reject);
        addClassName("term-candidates");
        look.setText(getTranslation("candidates.look"));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        look.addClickListener(e -> look());
        look.setVisible(editor);
        undo.setText(getTranslation("undo"));
        undo.addClickListener(e -> undoLast());
        undo.setVisible(editor);
        RouterLink terms = new RouterLink(getTranslation("candidates.terms"), GlossaryView.class);
        work.whenDone(this::reload);
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getTranslation("candidates.title")).withActions(terms, undo, look),
                work,
                count,
                rows);
        PageKeys.on(this, this::look, Key.KEY_L, KeyModifier.ALT);
        PageKeys.on(this, this::undoLast, Key.KEY_Z, KeyModifier.ALT);
        PageKeys.on(this, CandidatesView::keys, Key.KEY_H, KeyModifier.ALT);
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("candidates.title") + " · " + getTranslation("app.name");
    }

    private void look() {
        if (editor) {
            growth.look();
        }
    }

    /// Into the first glossary that may be written in.
    void accept(TermCandidate candidate) {
        if (mayAccept()) {
            UUID into = glossaries.writable().getFirst().id();
            accept(candidate, GrowGlossary.entry(candidate).in(into));
        }
    }

    /// Takes one in as somebody writes it, into whichever glossary.
    void edit(TermCandidate candidate) {
        if (mayAccept()) {
            new TermDialog(
                            GrowGlossary.entry(candidate),
                            glossaries.writable(),
                            pictures,
                            entry -> accept(candidate, entry))
                    .open();
        }
    }

    private boolean mayAccept() {
        boolean may = !glossaries.writable().isEmpty();
        if (!may) {
            Signs.warn(getTranslation("entry-dialog.all-read-only"));
        }
        return may;
    }

    private void accept(TermCandidate candidate, TermEntry entry) {
        growth.accept(candidate, entry, signedIn.person());
        done(candidate, entry.korean(), entry.english(), "candidates.accepted");
    }

    void reject(TermCandidate candidate) {
        growth.reject(candidate, signedIn.person().id());
        done(candidate, candidate.korean(), candidate.english(), "candidates.rejected");
    }

    private void done(TermCandidate candidate, String korean, String english, String words) {
        decided.push(candidate);
        reload();
        rows.focusLine();
        Signs.tellWithUndo(
                getTranslation(words, korean, english),
                getTranslation("undo"),
                () -> undo(candidate));
    }

    /// The last decision made here.
    private void undoLast() {
        if (!decided.isEmpty()) {
            undo(decided.peek());
        }
    }

    private void undo(TermCandidate candidate) {
        if (decided.remove(candidate)) {
            growth.undo(candidate, signedIn.person());
            reload();
        }
    }

    private void reload() {
        List<TermCandidate> open = growth.open();
        count.setText(getTranslation("candidates.count", open.size()));
        rows.show(
                open,
                Signs.empty(
                        getTranslation("candidates.none"),
                        getTranslation(editor ? "candidates.none-hint" : "candidates.none-words")));
        undo.setEnabled(!decided.isEmpty());
    }

    private static void keys() {
        KeysDialog dialog = new KeysDialog();
        dialog.add("candidates.accept", List.of("KeyA"));
        dialog.add("candidates.edit", List.of("KeyE"));
        dialog.add("candidates.reject", List.of("KeyX"));
        dialog.add("undo", List.of("Alt+KeyZ"));
        dialog.add("candidates.look", List.of("Alt+KeyL"));
        dialog.add("keys.showKeys", List.of("Alt+KeyH"));
        dialog.open();
    }
}
