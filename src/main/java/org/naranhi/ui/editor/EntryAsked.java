package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// A term or name is to be recorded, from what is selected on both sides (either may be empty).
@DomEvent("add-entry")
public final class EntryAsked extends ComponentEvent<StoryEditor> {
    private final String sourceText;
    private final String targetText;

    public EntryAsked(
            StoryEditor source,
            boolean fromClient,
            @EventData("event.detail.source") String sourceText,
            @EventData("event.detail.target") String targetText) {
        super(source, fromClient);
        this.sourceText = sourceText;
        this.targetText = targetText;
    }

    public String sourceText() {
        return sourceText;
    }

    public String targetText() {
        return targetText;
    }
}
