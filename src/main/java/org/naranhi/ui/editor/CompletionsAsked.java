package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/// What begins like this in the whole glossary? Answer with `completions` and the same token.
@DomEvent("complete-request")
public final class CompletionsAsked extends ComponentEvent<StoryEditor> {
    private final String token;
    private final String text;

    public CompletionsAsked(
            StoryEditor source,
            boolean fromClient,
            @EventData("event.detail.token") String token,
            @EventData("event.detail.text") String text) {
        super(source, fromClient);
        this.token = token;
        this.text = text;
    }

    public String token() {
        return token;
    }

    public String text() {
        return text;
    }
}
