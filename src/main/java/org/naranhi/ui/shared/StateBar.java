package org.naranhi.ui.shared;

import com.vaadin.flow.component.html.Div;

/// How far a story is, by segment state, as a bar; the words are in its label.
public final class StateBar extends Div {
    private final Div reviewed = part("reviewed");
    private final Div translated = part("translated");

    public StateBar() {
        addClassName("state-bar");
        getElement().setAttribute("role", "img");
        add(reviewed, translated);
    }

    /// `translated` doesn't count the reviewed ones.
    public void show(int segments, int translatedCount, int reviewedCount) {
        int all = Math.max(1, segments);
        reviewed.setWidth(100.0 * reviewedCount / all + "%");
        translated.setWidth(100.0 * translatedCount / all + "%");
        String words = getTranslation("state-bar.words", segments, translatedCount, reviewedCount);
        getElement().setAttribute("aria-label", words);
        setTitle(words);
    }

    private static Div part(String state) {
        Div part = new Div();
        part.addClassName("state-bar-" + state);
        return part;
    }
}
