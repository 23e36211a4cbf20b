package org.naranhi.memory;

import java.util.List;

/// The newsroom's translation memories, kept in the database.
public interface Memories {
    /// All of them, the first in rank first.
    List<Memory> all();

    /// Adds a memory, or changes what is known of it.
    void keep(Memory memory);
}
