package org.naranhi.workbench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.names.HouseNames;
import org.naranhi.names.NameConflict;
import org.naranhi.names.NameConflicts;
import org.naranhi.names.NameUses;
import org.naranhi.romanization.NameModel;
import org.springframework.stereotype.Component;

/// What should be decided about names, over all records and all stories. It is worked out once for
/// each state of the records and the uses.
@Component
public class FindConflicts {
    private record Found(long glossary, long uses, List<NameConflict> conflicts) {
        boolean at(long glossaryNow, long usesNow) {
            return glossary == glossaryNow && uses == usesNow;
        }
    }

    private final Glossary glossary;
    private final NameUses uses;
    private final HouseStyle house;
    private final WorkApart apart;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Found last;
    private @Nullable HouseNames judgedBy;
    private @Nullable NameConflicts conflicts;

    FindConflicts(Glossary glossary, NameUses uses, HouseStyle house, WorkApart apart) {
        this.glossary = glossary;
        this.uses = uses;
        this.house = house;
        this.apart = apart;
    }

    /// Weightiest first. Done at once when nothing has changed since the last time; otherwise on a
    /// thread of its own.
    public CompletableFuture<List<NameConflict>> find() {
        Found known = last;
        if (known != null && known.at(glossary.version(), uses.version())) {
            return CompletableFuture.completedFuture(known.conflicts());
        }
        return apart.begin("conflicts", "", 0, _ -> found());
    }

    /// Whoever asks meanwhile waits for what is being worked out.
    private List<NameConflict> found() {
        lock.lock();
        try {
            long glossaryNow = glossary.version();
            long usesNow = uses.version();
            Found known = last;
            if (known != null && known.at(glossaryNow, usesNow)) {
                return known.conflicts();
            }
            List<NameConflict> found = conflicts().of(glossary.names(), uses.spellings());
            last = new Found(glossaryNow, usesNow, found);
            return found;
        } finally {
            lock.unlock();
        }
    }

    private NameConflicts conflicts() {
        HouseNames names = house.names();
        NameConflicts made = conflicts;
        if (made == null || !names.equals(judgedBy)) {
            made = new NameConflicts(NameModel.standard(), names);
            conflicts = made;
            judgedBy = names;
        }
        return made;
    }
}
