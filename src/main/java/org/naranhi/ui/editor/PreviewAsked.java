package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/// The editions are to be shown.
@DomEvent("preview")
public final class PreviewAsked extends ComponentEvent<StoryEditor> {
    public PreviewAsked(StoryEditor source, boolean fromClient) {
        super(source, fromClient);
    }
}
