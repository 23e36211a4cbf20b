package org.naranhi.story;

import java.time.Instant;
import java.util.UUID;

/// A remark on a segment.
public record Comment(UUID id, UUID story, UUID segment, String text, UUID person, Instant at) {}
