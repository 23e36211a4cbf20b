package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;

/// A target as typed so far. Answer with `saved`, `refused` or `overtaken`.
@DomEvent("segment-draft")
public final class DraftWritten extends ComponentEvent<StoryEditor> {
    private final UUID segment;
    private final String target;
    private final int version;

    public DraftWritten(
            StoryEditor source,
            boolean fromClient,
            @EventData("event.detail.id") String segment,
            @EventData("event.detail.target") String target,
            @EventData("event.detail.version") int version) {
        super(source, fromClient);
        this.segment = UUID.fromString(segment);
        this.target = target;
        this.version = version;
    }

    public UUID segment() {
        return segment;
    }

    public String target() {
        return target;
    }

    public int version() {
        return version;
    }
}
