package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/// The repetitions filled by the last confirmation are to be emptied again.
@DomEvent("undo-propagation")
public final class PropagationUndone extends ComponentEvent<StoryEditor> {
    public PropagationUndone(StoryEditor source, boolean fromClient) {
        super(source, fromClient);
    }
}
