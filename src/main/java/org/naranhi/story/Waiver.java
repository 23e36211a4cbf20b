package org.naranhi.story;

import java.time.Instant;
import java.util.UUID;

/// Someone's decision that a finding is right as it is. `finding` is the finding's key: its code
/// and what it is about, so that the waiver ends when the text it was about changes.
public record Waiver(
        UUID id,
        UUID story,
        UUID segment,
        String finding,
        String reason,
        UUID person,
        Instant at) {}
