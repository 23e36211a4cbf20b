package org.naranhi.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Icon;
import org.naranhi.ui.shared.Signs;

/// The product's name, on the pages before one is in.
final class Masthead extends Div {
    Masthead() {
        addClassName("access-masthead");
        Span name = Signs.words("나란히", Language.KOREAN);
        name.addClassName("access-name");
        Span latin = Signs.words("Naranhi", Language.ENGLISH);
        latin.addClassName("access-latin");
        add(Icon.LOGO.sign(), name, latin);
    }
}
