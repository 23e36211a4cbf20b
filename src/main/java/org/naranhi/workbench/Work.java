package org.naranhi.workbench;

import java.time.Instant;
import java.util.UUID;

/// A piece of long work as it stands. `kind` names it for the interface; `subject` says of what (a
/// file's name). `total` is 0 while unknown. What isn't `stoppable` goes on to its end.
public record Work(
        UUID id,
        String kind,
        String subject,
        boolean stoppable,
        long done,
        long total,
        State state,
        Instant begun) {
    /// How it goes.
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }
}
