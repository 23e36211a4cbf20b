package org.naranhi.ui.shared;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// Our own line icons, drawn in the colour of the words beside them. Each is a file of its name
/// under `icons/`.
public enum Icon {
    STORIES,
    NAMES,
    GLOSSARY,
    MEMORY,
    ALIGNMENT,
    FINDINGS,
    SETTINGS,
    SEARCH,
    LOGO;

    /// For the eye only: what it stands for is said in words beside it.
    public Span sign() {
        Span sign = new Span();
        sign.addClassName("icon");
        sign.getStyle().set("--icon", "url(/icons/" + name().toLowerCase(Locale.ROOT) + ".svg)");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}
