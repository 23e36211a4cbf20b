package org.naranhi.memory;

import java.util.List;
import org.naranhi.text.Language;

/// A sentence of the memory and its translation, without markers, with what in them may be
/// exchanged.
record Translated(
        String source,
        List<Item> sourceItems,
        String target,
        List<Item> targetItems,
        Language language) {
    /// Whether another item of the source says this too, or might.
    boolean alsoSaid(Change change, java.util.function.Predicate<Item> might) {
        return sourceItems.stream()
                .anyMatch(item -> !change.olds().contains(item) && might.test(item));
    }
}
