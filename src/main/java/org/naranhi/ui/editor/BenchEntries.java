package org.naranhi.ui.editor;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.naranhi.glossary.growth.IntroducedTerm;
import org.naranhi.text.Language;
import org.naranhi.ui.glossary.EntryDialog;
import org.naranhi.ui.shared.PageKeys;
import org.naranhi.workbench.IntroducedTerms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// New names and terms from the workbench: from what is selected on both sides, and from what the
/// active segment introduces in brackets.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BenchEntries {
    private final IntroducedTerms introduced;
    private final ObjectProvider<EntryDialog> dialogs;

    BenchEntries(IntroducedTerms introduced, ObjectProvider<EntryDialog> dialogs) {
        this.introduced = introduced;
        this.dialogs = dialogs;
    }

    void connect(BenchView view, BenchDesk desk) {
        IntroducedPanel panel = view.panels.introduced;
        panel.connect(
                segment -> introduced.in(segment, desk.text().story()),
                term -> open(term, view, desk));
        view.editor.on(EntryAsked.class, e -> add(e, view, desk));
        PageKeys.on(view, panel::acceptFirst, Key.KEY_G, KeyModifier.ALT, KeyModifier.SHIFT);
    }

    /// What is selected; without a selection what the segment introduces.
    private void add(EntryAsked asked, BenchView view, BenchDesk desk) {
        if (asked.sourceText().isBlank() && asked.targetText().isBlank()) {
            view.panels.introduced.acceptFirst();
            return;
        }
        boolean fromKorean = desk(desk) == Language.ENGLISH;
        dialogs.getObject()
                .open(
                        fromKorean ? asked.sourceText() : asked.targetText(),
                        fromKorean ? asked.targetText() : asked.sourceText(),
                        desk(desk),
                        () -> changed(view, desk));
    }

    private void open(IntroducedTerm term, BenchView view, BenchDesk desk) {
        dialogs.getObject().open(term, desk(desk), () -> changed(view, desk));
    }

    private static Language desk(BenchDesk desk) {
        return desk.text().story().direction().target();
    }

    private static void changed(BenchView view, BenchDesk desk) {
        view.editor.update(desk.text().segments().stream().map(desk::recheck).toList());
        view.panels.refresh();
    }
}
