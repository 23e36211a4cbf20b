package org.naranhi.ui.memory;

import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The parts of the memory's screen, each with its address: `memory`, `memory/files`,
/// `memory/memories`.
enum MemoryPart {
    SEARCH,
    FILES,
    MEMORIES;

    /// The name of the parameter in `memory/:part?`.
    static final String NAME = "part";

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    RouteParameters route() {
        return this == SEARCH ? RouteParameters.empty() : new RouteParameters(NAME, key());
    }

    static Optional<MemoryPart> of(Optional<String> address) {
        return address.isEmpty()
                ? Optional.of(SEARCH)
                : Stream.of(FILES, MEMORIES)
                        .filter(part -> part.key().equals(address.get()))
                        .findFirst();
    }
}
