package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Memory;
import org.naranhi.memory.MemoryFollower;
import org.naranhi.memory.MemoryLog;
import org.naranhi.memory.MemoryLog.Action;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.springframework.stereotype.Component;

/// What all changes of the memory's units have in common: only an editor's, only in memories that
/// may be written, in the database first, many of them as work that can be cancelled.
@Component
class UnitWriting {
    private static final int BATCH = 500;

    private final MemoryLog log;
    private final MemoryFollower follower;
    private final HouseMemory house;
    private final WorkApart apart;

    UnitWriting(MemoryLog log, MemoryFollower follower, HouseMemory house, WorkApart apart) {
        this.log = log;
        this.follower = follower;
        this.house = house;
        this.apart = apart;
    }

    /// Learns each unit as the change makes it, or forgets all when there is none.
    ///
    /// @throws IllegalArgumentException when the person is no editor
    CompletableFuture<UnitChange> change(
            String kind,
            Collection<TranslationUnit> units,
            @Nullable UnaryOperator<TranslationUnit> change,
            Person person) {
        if (!person.role().includes(Role.EDITOR)) {
            throw new IllegalArgumentException("an editor changes the memory");
        }
        Set<UUID> readOnly =
                house.memories().stream()
                        .filter(Memory::readOnly)
                        .map(Memory::id)
                        .collect(Collectors.toSet());
        List<TranslationUnit> before =
                units.stream().filter(unit -> !readOnly.contains(unit.memory())).toList();
        int refused = units.size() - before.size();
        return apart.begin(
                kind,
                Integer.toString(before.size()),
                before.size(),
                handle -> {
                    List<TranslationUnit> after = new ArrayList<>();
                    int done = write(before, change, after, handle);
                    return new UnitChange(before.subList(0, done), after, refused);
                });
    }

    /// @return how many were written before somebody cancelled
    private int write(
            List<TranslationUnit> before,
            @Nullable UnaryOperator<TranslationUnit> change,
            List<TranslationUnit> after,
            Works.Handle handle) {
        int done = 0;
        while (done < before.size() && !handle.cancelled()) {
            int to = Math.min(done + BATCH, before.size());
            List<TranslationUnit> batch = before.subList(done, to);
            if (change == null) {
                log.append(Action.FORGET, batch);
            } else {
                List<TranslationUnit> changed = batch.stream().map(change).toList();
                log.append(Action.LEARN, changed);
                after.addAll(changed);
            }
            done = to;
            follower.catchUp();
            handle.progress(done, before.size());
        }
        return done;
    }
}
