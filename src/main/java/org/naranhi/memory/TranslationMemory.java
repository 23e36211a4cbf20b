package org.naranhi.memory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// What the newsroom has translated, to be looked up. Safe for concurrent readers.
public interface TranslationMemory {
    /// The best matches, best first; of equal ones the newest first.
    List<Match> matches(MatchQuery query);

    /// Units that hold the words of a query on either side, best first. Without words those last
    /// confirmed.
    List<ConcordanceHit> concordance(ConcordanceQuery query);

    /// All units that hold the very two sentences of this one, in whichever direction: it is among
    /// them.
    List<TranslationUnit> alike(TranslationUnit unit);

    Optional<TranslationUnit> unit(UUID id);

    /// Hands out every unit that the filter lets through, as they were at the beginning, until one
    /// is answered with false. At most one unit is held at a time.
    void forEach(UnitFilter filter, Predicate<TranslationUnit> taker);

    /// How many units the filter lets through.
    int count(UnitFilter filter);

    MemoryStatistics statistics();

    /// Looks at every unit: a fraction of a second for a million.
    MemoryStatistics.Repetition repetition();
}
