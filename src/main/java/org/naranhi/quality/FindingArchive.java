package org.naranhi.quality;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was found in every story when it was last checked as a whole, and how many findings each
/// had over time.
public interface FindingArchive {
    /// A finding, where it stands, and both texts as they were then. Segments are counted from 1.
    record Archived(
            UUID story, UUID segment, int number, String source, String target, Finding finding) {}

    /// How many findings a story had, from one moment to another.
    record Count(Instant first, Instant last, int errors, int warnings, int hints) {
        public int all() {
            return errors + warnings + hints;
        }

        public boolean sameAs(Count other) {
            return errors == other.errors && warnings == other.warnings && hints == other.hints;
        }
    }

    /// Which findings are asked for.
    ///
    /// @param code null for any
    /// @param story null for all
    record Wanted(@Nullable String code, Severity least, @Nullable UUID story) {}

    /// Puts what was found in a story now in the place of what was found before.
    void keep(UUID story, List<Archived> found, Instant at);

    /// Gravest first; not those of deleted stories.
    List<Archived> find(Wanted wanted, int limit);

    /// How many there are by code, most first.
    SequencedMap<String, Integer> codes(Severity least);

    /// Oldest first.
    List<Count> trend(UUID story);

    /// When each story was last checked.
    Map<UUID, Instant> lastChecks();

    /// The counts of what was found.
    static Count count(List<Archived> found, Instant at) {
        int[] counts = new int[Severity.values().length];
        found.forEach(f -> counts[f.finding().severity().ordinal()]++);
        return new Count(
                at,
                at,
                counts[Severity.ERROR.ordinal()],
                counts[Severity.WARNING.ordinal()],
                counts[Severity.INFO.ordinal()]);
    }
}
