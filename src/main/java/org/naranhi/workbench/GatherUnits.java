package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitFilter;
import org.springframework.stereotype.Component;

/// All the units that hits of a search stand for: a pair of sentences is shown once however often
/// it was learned.
@Component
public class GatherUnits {
    /// So many units at most are changed in one go.
    public static final int MOST = 10_000;

    private final TranslationMemory memory;

    GatherUnits(TranslationMemory memory) {
        this.memory = memory;
    }

    /// Everything that is found, at most one more than [#MOST].
    public List<TranslationUnit> found(ConcordanceQuery query) {
        if (query.words().isBlank()) {
            List<TranslationUnit> all = new ArrayList<>();
            memory.forEach(
                    query.filter(),
                    unit -> {
                        all.add(unit);
                        return all.size() <= MOST;
                    });
            return all;
        }
        return of(
                memory.concordance(
                        new ConcordanceQuery(
                                query.words(),
                                query.language(),
                                query.exactly(),
                                query.filter(),
                                MOST)),
                query.filter());
    }

    /// What hits stand for, as far as the filter lets it through.
    public List<TranslationUnit> of(Collection<ConcordanceHit> hits, UnitFilter filter) {
        Map<UUID, TranslationUnit> all = new LinkedHashMap<>();
        for (ConcordanceHit hit : hits) {
            if (all.size() > MOST) {
                break;
            }
            memory.alike(hit.unit()).stream()
                    .filter(filter::lets)
                    .forEach(unit -> all.put(unit.id(), unit));
        }
        return List.copyOf(all.values());
    }
}
