package org.naranhi.memory;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;

/// Which memory confirmed segments go into, where somebody has chosen one: for a story, and for all
/// stories of a desk, which is named by the language it writes. A memory that was chosen may have
/// been closed since.
public interface MemoryChoices {
    Optional<UUID> ofStory(UUID story);

    /// @param memory `null` for none
    void choose(UUID story, @Nullable UUID memory);

    Optional<UUID> ofDesk(Language desk);

    /// @param memory `null` for none
    void choose(Language desk, @Nullable UUID memory);
}
