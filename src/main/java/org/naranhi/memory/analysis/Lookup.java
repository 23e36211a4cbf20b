package org.naranhi.memory.analysis;

import java.util.Optional;
import org.naranhi.memory.Match;

/// What the memory has for a segment of a text, by the penalties and filters that hold for the
/// asker.
@FunctionalInterface
public interface Lookup {
    /// The best match of at least [Band#LOWEST] percent, if there is one.
    Optional<Match> best(Original original, int segment);
}
