package org.naranhi.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Memories;
import org.naranhi.memory.Memory;
import org.naranhi.memory.Penalties;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitFilter;
import org.naranhi.newsroom.Settings;
import org.naranhi.text.Direction;
import org.springframework.stereotype.Component;

/// How the newsroom uses its translation memories: which are looked up, in what order, what is
/// taken off their matches, where confirmed segments go. Read once and then again every few seconds
/// at most, so that what another server has set is seen too.
@Component
public class HouseMemory {
    /// Points taken off as long as nobody has said otherwise: what no editor of the house has seen
    /// is less sure.
    public static final Penalties STANDARD =
            new Penalties(
                    Map.of(Origin.ALIGNED, 1, Origin.MACHINE, 10, Origin.IMPORTED, 1),
                    Map.of(),
                    0,
                    0,
                    1);

    /// Where no memory is in use nothing must be found, and no filter says that.
    private static final UUID NO_MEMORY = new UUID(0, 0);

    private static final String PENALTIES = "memory.penalty.";
    private static final Duration FRESH = Duration.ofSeconds(3);

    private record Read(List<Memory> memories, Penalties penalties, Instant at) {}

    private final Memories memories;
    private final Settings settings;
    private final Clock clock;
    private volatile Read read = new Read(List.of(), Penalties.NONE, Instant.MIN);

    HouseMemory(Memories memories, Settings settings, Clock clock) {
        this.memories = memories;
        this.settings = settings;
        this.clock = clock;
    }

    /// All memories, the first in rank first.
    public List<Memory> memories() {
        return read().memories();
    }

    /// Those that something may be put into.
    public List<Memory> writable() {
        return memories().stream().filter(memory -> !memory.readOnly()).toList();
    }

    public void keep(Memory memory) {
        memories.keep(memory);
        read = read(clock.instant());
    }

    /// Puts the memories into this order of rank.
    public void rank(List<UUID> order) {
        for (Memory memory : memories.all()) {
            int at = order.indexOf(memory.id());
            int rank = at < 0 ? order.size() : at;
            if (memory.rank() != rank + 1) {
                memories.keep(memory.ranked(rank + 1));
            }
        }
        read = read(clock.instant());
    }

    /// Without the memories' own.
    public Penalties penalties() {
        Penalties now = read().penalties();
        return new Penalties(
                now.origins(), Map.of(), now.year(), now.ageAtMost(), now.alternative());
    }

    public void change(Penalties penalties) {
        for (Origin origin : Origin.values()) {
            int points = penalties.origins().getOrDefault(origin, 0);
            settings.set(PENALTIES + origin.name(), Integer.toString(points));
        }
        settings.set(PENALTIES + "year", Integer.toString(penalties.year()));
        settings.set(PENALTIES + "age-at-most", Integer.toString(penalties.ageAtMost()));
        settings.set(PENALTIES + "alternative", Integer.toString(penalties.alternative()));
        read = read(clock.instant());
    }

    /// Where what is confirmed goes: the first memory in use that may be written.
    public UUID confirmedInto() {
        return read().memories().stream()
                .filter(memory -> memory.inUse() && !memory.readOnly())
                .map(Memory::id)
                .findFirst()
                .orElse(Memory.NEWSROOM);
    }

    /// A lookup as the newsroom wants it.
    public MatchQuery query(
            String source,
            Direction direction,
            @Nullable String previous,
            @Nullable String next,
            int threshold,
            int limit) {
        Read now = read();
        return new MatchQuery(
                source,
                direction,
                previous,
                next,
                threshold,
                limit,
                filter(),
                now.penalties(),
                now.memories().stream().map(Memory::id).toList(),
                clock.instant());
    }

    /// Lets through what the memories in use hold.
    public UnitFilter filter() {
        List<Memory> all = read().memories();
        if (all.stream().allMatch(Memory::inUse)) {
            return UnitFilter.ANY;
        }
        Set<UUID> used =
                all.stream().filter(Memory::inUse).map(Memory::id).collect(Collectors.toSet());
        return UnitFilter.of(used.isEmpty() ? Set.of(NO_MEMORY) : used);
    }

    private Read read() {
        Instant now = clock.instant();
        if (read.at().isBefore(now.minus(FRESH))) {
            read = read(now);
        }
        return read;
    }

    private Read read(Instant now) {
        List<Memory> all = memories.all();
        Map<UUID, Integer> own = new HashMap<>();
        all.stream()
                .filter(memory -> memory.penalty() > 0)
                .forEach(memory -> own.put(memory.id(), memory.penalty()));
        Map<String, String> kept = settings.all(PENALTIES);
        Map<Origin, Integer> origins = new EnumMap<>(Origin.class);
        for (Origin origin : Origin.values()) {
            origins.put(
                    origin,
                    points(kept, origin.name(), STANDARD.origins().getOrDefault(origin, 0)));
        }
        return new Read(
                all,
                new Penalties(
                        origins,
                        own,
                        points(kept, "year", STANDARD.year()),
                        points(kept, "age-at-most", STANDARD.ageAtMost()),
                        points(kept, "alternative", STANDARD.alternative())),
                now);
    }

    /// What can't be read, as after going back to an older version, is as it is by default.
    private static int points(Map<String, String> kept, String name, int standard) {
        try {
            int points = Integer.parseInt(kept.getOrDefault(PENALTIES + name, ""));
            return points < 0 || points > 100 ? standard : points;
        } catch (NumberFormatException _) {
            return standard;
        }
    }
}
