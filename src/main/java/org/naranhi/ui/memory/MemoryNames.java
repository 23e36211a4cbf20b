package org.naranhi.ui.memory;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit.Origin;

/// What memories and origins are called at a page.
public final class MemoryNames {
    /// The names that the first memories have as long as nobody renames them, and their words.
    private static final Map<UUID, String> FIRST =
            Map.of(Memory.NEWSROOM, "Newsroom", Memory.STARTER, "Starter");

    private MemoryNames() {}

    /// A memory's name; the first ones' in the reader's language while nobody has renamed them.
    public static String name(Component at, Memory memory) {
        return memory.name().equals(FIRST.get(memory.id()))
                ? at.getTranslation("memory.name-" + memory.name().toLowerCase(Locale.ROOT))
                : memory.name();
    }

    /// The name of the memory with this id, "" when it is on record no more.
    public static String name(Component at, List<Memory> memories, UUID id) {
        return memories.stream()
                .filter(memory -> memory.id().equals(id))
                .findFirst()
                .map(memory -> name(at, memory))
                .orElse("");
    }

    public static String origin(Component at, Origin origin) {
        return at.getTranslation("origin." + origin.name().toLowerCase(Locale.ROOT));
    }
}
