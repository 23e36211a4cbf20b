package org.naranhi.memory;

/// A unit found for a source sentence. `score`: 100 the sentence is the same, 101 one neighbour
/// too, 102 both; below 100 how alike they are in percent; of which `penalty` points were taken off
/// already. `times` counts the units that hold this very pair of sentences. `reversed` when the
/// unit was made in the other direction; `source` and `target` are already in the direction that
/// was asked for.
public record Match(
        TranslationUnit unit,
        String source,
        String target,
        int score,
        int penalty,
        int times,
        boolean reversed) {
    public enum Kind {
        CONTEXT,
        EXACT,
        FUZZY
    }

    public Kind kind() {
        int likeness = score + penalty;
        return likeness > 100 ? Kind.CONTEXT : likeness == 100 ? Kind.EXACT : Kind.FUZZY;
    }
}
