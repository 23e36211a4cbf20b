package org.naranhi.ui.alignment;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Optional;
import java.util.UUID;

/// Somebody pressed a key that does something to a bead or a sentence. `words` and `offset` are
/// those of an edited sentence.
@DomEvent("bead-action")
public final class BeadAction extends ComponentEvent<BeadColumns> {
    private final String action;
    private final String bead;
    private final String sentence;
    private final String other;
    private final String words;
    private final int offset;

    public BeadAction(
            BeadColumns source,
            boolean fromClient,
            @EventData("event.detail.action") String action,
            @EventData("event.detail.bead || ''") String bead,
            @EventData("event.detail.sentence || ''") String sentence,
            @EventData("event.detail.other || ''") String other,
            @EventData("event.detail.words || ''") String words,
            @EventData("event.detail.offset || 0") int offset) {
        super(source, fromClient);
        this.action = action;
        this.bead = bead;
        this.sentence = sentence;
        this.other = other;
        this.words = words;
        this.offset = offset;
    }

    String action() {
        return action;
    }

    UUID bead() {
        return id(bead).orElseThrow();
    }

    /// The active one; none where its side of the row is empty.
    Optional<UUID> sentence() {
        return id(sentence);
    }

    /// The bead that was marked to be linked.
    Optional<UUID> other() {
        return id(other);
    }

    String words() {
        return words;
    }

    int offset() {
        return offset;
    }

    private static Optional<UUID> id(String written) {
        return written.length() == 36 ? Optional.of(UUID.fromString(written)) : Optional.empty();
    }
}
