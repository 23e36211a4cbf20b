package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Locale;

/// Where else do these words stand? Empty text: open the search.
@DomEvent("concordance")
public final class ConcordanceAsked extends ComponentEvent<StoryEditor> {
    private final String text;
    private final Side side;

    public ConcordanceAsked(
            StoryEditor source,
            boolean fromClient,
            @EventData("event.detail.text") String text,
            @EventData("event.detail.side") String side) {
        super(source, fromClient);
        this.text = text;
        this.side = Side.valueOf(side.toUpperCase(Locale.ROOT));
    }

    public String text() {
        return text;
    }

    public Side side() {
        return side;
    }
}
