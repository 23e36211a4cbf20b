package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/// The whole story is to be checked.
@DomEvent("check")
public final class CheckAsked extends ComponentEvent<StoryEditor> {
    public CheckAsked(StoryEditor source, boolean fromClient) {
        super(source, fromClient);
    }
}
