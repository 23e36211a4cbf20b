package org.naranhi.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who has which story open, and in which segment they are. Kept in the database so that several
/// servers agree; an entry not renewed for a while is gone.
public interface Presences {
    record Presence(UUID story, UUID person, String page, @Nullable UUID segment, Instant seenAt) {}

    /// Says that a page is open, or renews it.
    void at(Presence presence);

    void gone(UUID story, UUID person, String page);

    /// The entries of all stories renewed within `age`.
    List<Presence> within(Duration age);
}
