package org.naranhi.memory.analysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Match;
import org.naranhi.text.Direction;

/// What the memory has for a sentence, by the penalties and filters that hold for the asker.
@FunctionalInterface
public interface Lookup {
    /// The best match of at least [Band#LOWEST] percent, if there is one. `previous` and `next` are
    /// the sentences around it.
    Optional<Match> best(
            Direction direction, String source, @Nullable String previous, @Nullable String next);
}
