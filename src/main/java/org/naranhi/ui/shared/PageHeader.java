package org.naranhi.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/// The line at the top of a screen: where one is at the left, what one can do at the right.
public final class PageHeader extends Header {
    private final H1 title = new H1();
    private final Div actions = new Div();

    public PageHeader(String words) {
        addClassName("page-header");
        title.setText(words);
        actions.addClassName("page-actions");
        add(title, actions);
    }

    public PageHeader withActions(Component... components) {
        actions.add(components);
        return this;
    }

    public H1 title() {
        return title;
    }
}
