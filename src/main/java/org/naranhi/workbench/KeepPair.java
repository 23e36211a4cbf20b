package org.naranhi.workbench;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.MemoryFollower;
import org.naranhi.memory.MemoryLog;
import org.naranhi.memory.MemoryLog.Action;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.newsroom.Person;
import org.naranhi.pairs.PairText;
import org.naranhi.pairs.Pairs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps what was done to a pair, and in the same transaction brings its memory level: that holds
/// the pair's accepted links, these and no others.
@Component
public class KeepPair {
    private final Pairs pairs;
    private final MemoryLog log;
    private final MemoryFollower follower;
    private final HouseMemory house;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepPair(
            Pairs pairs,
            MemoryLog log,
            MemoryFollower follower,
            HouseMemory house,
            TransactionTemplate transaction,
            Clock clock) {
        this.pairs = pairs;
        this.log = log;
        this.follower = follower;
        this.house = house;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// A new pair.
    public void add(PairText text, Person person) {
        add(text, person, () -> {});
    }

    /// A new pair, and something that is written with it or not at all.
    void add(PairText text, Person person, Runnable withIt) {
        together(
                () -> {
                    withIt.run();
                    pairs.add(text);
                    level(Map.of(), units(text, person));
                    return text;
                });
    }

    /// @return the pair as it now is
    /// @throws Pairs.Overtaken when somebody wrote the pair first; nothing is changed then
    public PairText keep(PairText before, PairText after, Person person) {
        checkMemory(after.pair().memory(), before.pair().memory());
        return together(
                () -> {
                    Instant now = clock.instant();
                    PairText kept = pairs.keep(before, after, person.id(), now);
                    level(
                            PairUnits.of(before, person.displayName(), now),
                            PairUnits.of(kept, person.displayName(), now));
                    return kept;
                });
    }

    /// Takes a pair off the list and its units out of the memory, or puts both back.
    public void delete(UUID pair, boolean deleted, Person person) {
        together(
                () -> {
                    PairText text = pairs.text(pair).orElseThrow();
                    pairs.delete(pair, deleted);
                    Map<UUID, TranslationUnit> units = units(text, person);
                    level(deleted ? units : Map.of(), deleted ? Map.of() : units);
                    return text;
                });
    }

    private void checkMemory(@Nullable UUID into, @Nullable UUID before) {
        boolean writable =
                into == null
                        || into.equals(before)
                        || house.writable().stream().anyMatch(m -> m.id().equals(into));
        if (!writable) {
            throw new IllegalArgumentException("nothing may be put into memory " + into);
        }
    }

    private PairText together(Supplier<PairText> work) {
        PairText done = Objects.requireNonNull(transaction.execute(_ -> work.get()));
        follower.catchUp();
        return done;
    }

    private Map<UUID, TranslationUnit> units(PairText text, Person person) {
        return PairUnits.of(text, person.displayName(), clock.instant());
    }

    private void level(Map<UUID, TranslationUnit> before, Map<UUID, TranslationUnit> after) {
        List<TranslationUnit> gone =
                before.values().stream().filter(unit -> !after.containsKey(unit.id())).toList();
        List<TranslationUnit> learned =
                after.values().stream()
                        .filter(unit -> !unit.equals(before.get(unit.id())))
                        .toList();
        if (!gone.isEmpty()) {
            log.append(Action.FORGET, gone);
        }
        if (!learned.isEmpty()) {
            log.append(Action.LEARN, learned);
        }
    }
}
