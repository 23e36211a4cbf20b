package org.naranhi.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.naranhi.ui.shared.Signs;

/// The line at the foot: the keys one uses most.
final class BenchStatus extends Div {
    BenchStatus() {
        addClassName("bench-status");
        hint("Ctrl ⏎", "keys.confirmNext");
        hint("Ctrl ⇧ ⏎", "keys.confirmUntranslated");
        hint("Ctrl 1–9", "keys.insertMatch");
        hint("Alt ⇧ 1–9", "keys.insertEntry");
        hint("Alt K", "keys.concordance");
        hint("Alt P", "keys.preview");
        hint("Alt H", "keys.showKeys");
    }

    private void hint(String key, String words) {
        add(new Span(Signs.key(key), new Span(" " + getTranslation(words))));
    }
}
