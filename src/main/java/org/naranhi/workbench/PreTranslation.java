package org.naranhi.workbench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.memory.Match;
import org.naranhi.memory.Repaired;
import org.naranhi.story.Segment;
import org.naranhi.text.Direction;

/// What the memory has for the segments of a story that nobody has translated yet.
public record PreTranslation(
        UUID story, String headline, Direction direction, int untouched, List<Filling> fillings) {
    /// From which units a story is filled.
    public enum Units {
        ANY,
        /// Those that someone confirmed or reviewed in a story.
        CONFIRMED
    }

    /// A segment as it was read, the match it can begin from, repaired where it could be, and the
    /// words for it.
    public record Filling(
            Segment segment, Match match, Optional<Repaired> repaired, String target) {
        /// Percent, of what is put in.
        public int score() {
            return repaired.map(Repaired::score).orElse(match.score());
        }
    }

    public PreTranslation {
        fillings = List.copyOf(fillings);
    }

    /// Those with a match of at least so many percent.
    public List<Filling> from(int threshold) {
        return fillings.stream().filter(f -> f.score() >= threshold).toList();
    }
}
