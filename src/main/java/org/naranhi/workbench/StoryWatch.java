package org.naranhi.workbench;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.naranhi.story.Presences;
import org.naranhi.story.Presences.Presence;
import org.naranhi.story.Revision;
import org.naranhi.story.Stories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Tells every open page of a story what changed in it and who is where. What is told is read from
/// the database, so pages on several servers hear of each other; a write on this server only makes
/// the reading happen at once.
@Component
public class StoryWatch {
    /// A page that has not said for this long that it is open is gone.
    public static final Duration STALE = Duration.ofSeconds(40);

    private static final Logger LOG = LoggerFactory.getLogger(StoryWatch.class);
    private static final int BATCH = 2_000;

    /// What a page hears. Called on the watch's own thread: hand over to the page's.
    public interface Listener {
        /// Segments written, or a split or merge among them.
        void changed(Set<UUID> segments);

        /// Everyone who now has the story open.
        void present(List<Presence> presences);
    }

    private final Stories stories;
    private final Presences presences;
    private final Map<UUID, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("story-watch").factory());
    private long heard;
    private Map<UUID, List<Presence>> seen = Map.of();

    StoryWatch(Stories stories, Presences presences) {
        this.stories = stories;
        this.presences = presences;
        this.heard = stories.lastRevision();
        clockwork.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /// Listens until the returned handle is run.
    public Runnable listen(UUID story, Listener listener) {
        listeners.computeIfAbsent(story, _ -> new CopyOnWriteArraySet<>()).add(listener);
        return () ->
                listeners.computeIfPresent(
                        story,
                        (_, those) -> {
                            those.remove(listener);
                            return those.isEmpty() ? null : those;
                        });
    }

    /// Says where a page is and tells the others.
    public void at(Presence presence) {
        presences.at(presence);
        poke();
    }

    public void gone(UUID story, UUID person, String page) {
        presences.gone(story, person, page);
        poke();
    }

    /// Looks now: something was written here.
    public void poke() {
        clockwork.execute(this::look);
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }

    private void look() {
        try {
            tellChanges();
            tellPresences();
        } catch (RuntimeException e) {
            LOG.warn("could not look for changes in open stories", e);
        }
    }

    private void tellChanges() {
        List<Revision> news = stories.revisionsAfter(heard, BATCH);
        while (!news.isEmpty()) {
            heard = news.getLast().seq();
            Map<UUID, Set<UUID>> byStory =
                    news.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Revision::story,
                                            Collectors.mapping(
                                                    Revision::segment,
                                                    Collectors.toCollection(LinkedHashSet::new))));
            byStory.forEach((story, segments) -> tell(story, l -> l.changed(segments)));
            news = news.size() < BATCH ? List.of() : stories.revisionsAfter(heard, BATCH);
        }
    }

    private void tellPresences() {
        if (listeners.isEmpty()) {
            return;
        }
        Map<UUID, List<Presence>> now =
                presences.within(STALE).stream().collect(Collectors.groupingBy(Presence::story));
        for (UUID story : listeners.keySet()) {
            List<Presence> present = now.getOrDefault(story, List.of());
            if (!places(present).equals(places(seen.getOrDefault(story, List.of())))) {
                tell(story, l -> l.present(present));
            }
        }
        seen = now;
    }

    /// Who is where, without when they were last seen.
    private static Set<List<Object>> places(List<Presence> presences) {
        return presences.stream()
                .map(
                        p ->
                                List.<Object>of(
                                        p.person(),
                                        p.page(),
                                        p.segment() == null ? "" : p.segment()))
                .collect(Collectors.toSet());
    }

    private void tell(UUID story, java.util.function.Consumer<Listener> news) {
        for (Listener listener : listeners.getOrDefault(story, Set.of())) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                LOG.warn("a page did not hear of a change in story {}", story, e);
            }
        }
    }
}
