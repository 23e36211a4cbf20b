package org.naranhi.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.naranhi.names.NameUse;
import org.naranhi.names.NameUses;
import org.naranhi.names.StoriesToCast;
import org.naranhi.story.StoryText;

/// Uses of names and terms, and the stories that wait to be cast, in memory.
final class NamesInMemory implements NameUses, StoriesToCast {
    private record Waiting(Cause cause, Instant ready, Instant takenUntil, long mark) {}

    final TermsInMemory terms = new TermsInMemory();
    private final StoriesInMemory stories;
    private final Map<UUID, List<NameUse>> uses = new LinkedHashMap<>();
    private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();
    private Followed followed = new Followed(0, 0, "");
    private long version;
    private long mark;

    NamesInMemory(StoriesInMemory stories) {
        this.stories = stories;
    }

    @Override
    public void keep(UUID story, Collection<NameUse> those) {
        uses.put(story, List.copyOf(those));
        version++;
    }

    @Override
    public List<NameUse> of(UUID record) {
        return all().filter(use -> record.equals(use.record())).toList();
    }

    @Override
    public List<NameUse> unrecorded(String korean) {
        return all().filter(use -> use.record() == null && use.korean().equals(korean)).toList();
    }

    Stream<NameUse> all() {
        return uses.values().stream().flatMap(List::stream);
    }

    @Override
    public Map<UUID, Integer> storiesByRecord() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Spelling> spellings() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public Followed followed() {
        return followed;
    }

    @Override
    public boolean follow(
            Followed from, Followed to, Collection<UUID> those, Cause cause, Instant ready) {
        if (!from.equals(followed)) {
            return false;
        }
        followed = to;
        mark++;
        for (UUID story : those) {
            Waiting was = waiting.get(story);
            waiting.put(
                    story,
                    was == null
                            ? new Waiting(cause, ready, Instant.MIN, mark)
                            : new Waiting(
                                    cause.compareTo(was.cause()) < 0 ? cause : was.cause(),
                                    was.ready(),
                                    was.takenUntil(),
                                    mark));
        }
        return true;
    }

    @Override
    public boolean followWithAll(Followed from, Followed to, Cause cause, Instant ready) {
        return follow(from, to, stories.all(), cause, ready);
    }

    @Override
    public Optional<Taken> take(Cause least, Instant ready, Instant now, Duration lease) {
        return waiting.entrySet().stream()
                .filter(e -> e.getValue().cause().compareTo(least) <= 0)
                .filter(e -> !e.getValue().ready().isAfter(ready))
                .filter(e -> !e.getValue().takenUntil().isAfter(now))
                .min(Comparator.comparing(e -> e.getValue().cause()))
                .map(
                        e -> {
                            Waiting w = e.getValue();
                            e.setValue(
                                    new Waiting(w.cause(), w.ready(), now.plus(lease), w.mark()));
                            return new Taken(e.getKey(), w.cause(), w.mark());
                        });
    }

    @Override
    public void done(Taken taken) {
        waiting.computeIfPresent(
                taken.story(),
                (_, w) ->
                        w.mark() == taken.mark()
                                ? null
                                : new Waiting(w.cause(), w.ready(), Instant.MIN, w.mark()));
    }

    @Override
    public void postpone(Taken taken, Instant until) {
        waiting.computeIfPresent(
                taken.story(), (_, w) -> new Waiting(w.cause(), until, Instant.MIN, w.mark()));
    }

    @Override
    public int waiting(Cause cause) {
        return (int) waiting.values().stream().filter(w -> w.cause() == cause).count();
    }

    @Override
    public List<UUID> touched(Collection<UUID> records, Collection<String> words) {
        List<UUID> touched = new ArrayList<>();
        for (UUID story : stories.all()) {
            boolean uses =
                    all().anyMatch(u -> u.story().equals(story) && records.contains(u.record()))
                            || records.stream()
                                    .flatMap(record -> terms.of(record).stream())
                                    .anyMatch(use -> use.story().equals(story));
            String text = stories.text(story).map(NamesInMemory::whole).orElse("");
            if (uses || words.stream().anyMatch(w -> text.contains(w.toLowerCase(Locale.ROOT)))) {
                touched.add(story);
            }
        }
        return touched;
    }

    private static String whole(StoryText text) {
        StringBuilder whole = new StringBuilder();
        text.segments().forEach(s -> whole.append(s.source()).append(' ').append(s.target()));
        return whole.toString().toLowerCase(Locale.ROOT);
    }
}
