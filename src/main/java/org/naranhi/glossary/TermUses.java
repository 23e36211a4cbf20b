package org.naranhi.glossary;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where every term is used, over all stories. Worked out from the stories, and so can be worked
/// out again.
public interface TermUses {
    /// Replaces what was known of a story.
    void keep(UUID story, Collection<TermUse> uses);

    /// Every use of an entry, by story, the story changed last first, in the order of the text.
    List<TermUse> of(UUID entry);

    /// How much each entry is used, stories that were deleted apart, in one query.
    Map<UUID, Usage> usage();

    /// A number that grows with every change, for what is derived from the uses.
    long version();

    /// How often an entry is used, in how many stories, and when one of them was last changed.
    record Usage(int mentions, int stories, Instant last) {}
}
