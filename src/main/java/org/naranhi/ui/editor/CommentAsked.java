package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;

/// A remark on a segment is to be written.
@DomEvent("comment")
public final class CommentAsked extends ComponentEvent<StoryEditor> {
    private final UUID segment;

    public CommentAsked(
            StoryEditor source, boolean fromClient, @EventData("event.detail.id") String segment) {
        super(source, fromClient);
        this.segment = UUID.fromString(segment);
    }

    public UUID segment() {
        return segment;
    }
}
