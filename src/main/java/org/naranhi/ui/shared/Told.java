package org.naranhi.ui.shared;

import com.vaadin.flow.component.UI;

/// What was done is told in the words of whoever did it, also when the page has gone on meanwhile.
public final class Told {
    private Told() {}

    public static void done(String key, Object... values) {
        Signs.tell(words(key, values));
    }

    /// Offers to undo it.
    public static void undoable(Runnable undo, String key, Object... values) {
        offering("undo", undo, key, values);
    }

    /// Offers what comes next.
    public static void offering(String offer, Runnable next, String key, Object... values) {
        Signs.tellWithUndo(words(key, values), words(offer), next);
    }

    private static String words(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
