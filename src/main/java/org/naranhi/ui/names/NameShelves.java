package org.naranhi.ui.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.NameRecord;
import org.springframework.stereotype.Component;

/// The shelf of all name records, made anew only when the glossary has moved on. Every page reads
/// the same one.
@Component
class NameShelves {
    private record Made(long version, Shelf shelf) {}

    private final Glossary glossary;
    private volatile @Nullable Made made;

    NameShelves(Glossary glossary) {
        this.glossary = glossary;
    }

    Shelf now() {
        long version = glossary.version();
        Made last = made;
        if (last == null || last.version() != version) {
            List<NameRecord> names = glossary.names();
            last = new Made(version, Shelf.of(names));
            made = last;
        }
        return last.shelf();
    }
}
