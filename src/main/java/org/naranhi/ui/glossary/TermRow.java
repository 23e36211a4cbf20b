package org.naranhi.ui.glossary;

import java.time.Instant;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermUses.Usage;

/// A line of the list of terms, and how much stories use it.
record TermRow(TermEntry entry, Usage usage) {
    static final Usage UNUSED = new Usage(0, 0, Instant.EPOCH);
}
