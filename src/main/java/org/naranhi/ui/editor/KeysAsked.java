package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/// The list of keys is wanted.
@DomEvent("show-keys")
public final class KeysAsked extends ComponentEvent<StoryEditor> {
    public KeysAsked(StoryEditor source, boolean fromClient) {
        super(source, fromClient);
    }
}
