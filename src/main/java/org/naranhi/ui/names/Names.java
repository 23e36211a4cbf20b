package org.naranhi.ui.names;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naranhi.names.NameConflict;

/// What the list shows: the records, how many stories use each, and what is to be settled,
/// weightiest first.
record Names(String state, Shelf shelf, Map<UUID, Integer> stories, List<NameConflict> toSettle) {}
