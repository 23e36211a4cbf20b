package org.naranhi.ui.editor;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Locale;
import java.util.UUID;

/// The translator says that a target is done. Answer as for a [DraftWritten].
@DomEvent("segment-confirm")
public final class SegmentConfirmed extends ComponentEvent<StoryEditor> {
    private final UUID segment;
    private final String target;
    private final int version;
    private final Then then;

    public SegmentConfirmed(
            StoryEditor source,
            boolean fromClient,
            @EventData("event.detail.id") String segment,
            @EventData("event.detail.target") String target,
            @EventData("event.detail.version") int version,
            @EventData("event.detail.then") String then) {
        super(source, fromClient);
        this.segment = UUID.fromString(segment);
        this.target = target;
        this.version = version;
        this.then = Then.valueOf(then.toUpperCase(Locale.ROOT));
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

    public Then then() {
        return then;
    }

    /// Where the translator goes on; the page has moved already.
    public enum Then {
        NEXT,
        UNTRANSLATED,
        STAY
    }
}
