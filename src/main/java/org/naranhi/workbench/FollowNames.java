package org.naranhi.workbench;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.TermUses;
import org.naranhi.names.NameUses;
import org.naranhi.names.StoriesToCast;
import org.naranhi.names.StoriesToCast.Cause;
import org.naranhi.names.StoriesToCast.Followed;
import org.naranhi.names.StoriesToCast.Taken;
import org.naranhi.story.Revision;
import org.naranhi.story.Stories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps known where names and terms are used, in the background: a story that was written is cast
/// anew a little later; stories that a change of the glossary can touch follow, and all of them
/// when the engine has changed. What waits is kept in the database, so that a kill loses nothing
/// and several servers share the work.
@Component
public class FollowNames {
    private static final Logger LOG = LoggerFactory.getLogger(FollowNames.class);
    private static final int PAGE = 2_000;

    /// So many stories at once are shown as long work.
    private static final int SHOWN = 20;

    /// Who types in a story goes on typing.
    private static final Duration CALM = Duration.ofSeconds(3);

    private static final int ENTRIES_A_SECOND = 5_000;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration PUT_OFF = Duration.ofMinutes(10);

    private final Stories stories;
    private final NameUses uses;
    private final TermUses termUses;
    private final StoriesToCast queue;
    private final CastStory casting;
    private final GlossaryWatch glossary;
    private final TermFinder terms;
    private final Works works;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("names").factory());
    private volatile boolean stopping;

    /// The least urgent cause that is worked on: more than the written ones only as long as nobody
    /// has cancelled the rest.
    private Cause least = Cause.ENGINE;

    FollowNames(
            Stories stories,
            NameUses uses,
            TermUses termUses,
            StoriesToCast queue,
            CastStory casting,
            GlossaryWatch glossary,
            TermFinder terms,
            Works works,
            Clock clock) {
        this.stories = stories;
        this.uses = uses;
        this.termUses = termUses;
        this.queue = queue;
        this.casting = casting;
        this.glossary = glossary;
        this.terms = terms;
        this.works = works;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        clockwork.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        clockwork.shutdownNow();
    }

    /// Works out by now what else would follow a little later.
    public void catchUp() {
        lock.lock();
        try {
            notice(true);
            castAll(CALM.multipliedBy(2), Progress.NONE);
        } finally {
            lock.unlock();
        }
    }

    void tick() {
        lock.lock();
        try {
            notice(false);
            int many = queue.waiting(Cause.GLOSSARY) + queue.waiting(Cause.ENGINE);
            if (many > SHOWN && least != Cause.WRITTEN) {
                works.beside("names", "", handle -> castShown(handle, many));
            } else {
                castAll(Duration.ZERO, Progress.NONE);
            }
        } catch (RuntimeException e) {
            LOG.warn("could not follow the names; it will be tried again", e);
        } finally {
            lock.unlock();
        }
    }

    private void castShown(Works.Handle handle, int many) {
        castAll(
                Duration.ZERO,
                cast -> {
                    handle.progress(Math.min(cast, many), many);
                    if (handle.cancelled()) {
                        least = Cause.WRITTEN;
                    }
                });
    }

    /// Hears of each story that was cast.
    private interface Progress {
        Progress NONE = _ -> {};

        void at(int cast);
    }

    private void castAll(Duration ahead, Progress progress) {
        Optional<Taken> next = take(ahead);
        for (int cast = 1; next.isPresent(); cast++) {
            cast(next.get());
            progress.at(cast);
            notice(false);
            next = take(ahead);
        }
    }

    private Optional<Taken> take(Duration ahead) {
        Instant now = clock.instant();
        return stopping ? Optional.empty() : queue.take(least, now.plus(ahead), now, LEASE);
    }

    private void cast(Taken taken) {
        try {
            stories.text(taken.story()).map(casting::cast).ifPresent(read -> keep(taken, read));
            queue.done(taken);
        } catch (RuntimeException e) {
            LOG.warn("the names of story {} could not be worked out", taken.story(), e);
            queue.postpone(taken, clock.instant().plus(PUT_OFF));
        }
    }

    /// Whoever is killed between the two leaves the story waiting.
    private void keep(Taken taken, CastStory.Read read) {
        uses.keep(taken.story(), read.uses());
        termUses.keep(taken.story(), read.terms());
    }

    /// Puts in what has to be cast. Another server may be faster; then it has put it in.
    private void notice(boolean atOnce) {
        Followed followed = queue.followed();
        if (!followed.engine().equals(CastStory.ENGINE)) {
            Followed now =
                    new Followed(stories.lastRevision(), glossary.version(), CastStory.ENGINE);
            least = Cause.ENGINE;
            queue.followWithAll(followed, now, Cause.ENGINE, clock.instant());
            return;
        }
        noticeGlossary(followed, atOnce);
        noticeRevisions();
    }

    private void noticeGlossary(Followed followed, boolean atOnce) {
        GlossaryWatch.News news = glossary.since(followed.glossary(), atOnce);
        Followed now = new Followed(followed.revision(), news.version(), followed.engine());
        if (now.equals(followed)) {
            return;
        }
        terms.refresh();
        Instant ready = clock.instant().plus(CALM).plus(takenInAfter(news));
        boolean first;
        if (news.everything()) {
            least = Cause.ENGINE;
            first = queue.followWithAll(followed, now, Cause.GLOSSARY, ready);
        } else {
            List<UUID> touched = queue.touched(news.entries(), news.words());
            first = queue.follow(followed, now, touched, Cause.GLOSSARY, ready);
        }
        if (first) {
            glossary.followed(news);
        }
    }

    /// The finder takes a big glossary in behind its readers, and doesn't say when it is done.
    private static Duration takenInAfter(GlossaryWatch.News news) {
        return Duration.ofSeconds(news.contents().size() / ENTRIES_A_SECOND);
    }

    private void noticeRevisions() {
        Followed followed = queue.followed();
        List<Revision> page = stories.revisionsAfter(followed.revision(), PAGE);
        while (!page.isEmpty()) {
            Set<UUID> written =
                    page.stream()
                            .filter(r -> r.cause() != Revision.Cause.OVERTAKEN)
                            .map(Revision::story)
                            .collect(Collectors.toSet());
            Followed now =
                    new Followed(page.getLast().seq(), followed.glossary(), followed.engine());
            queue.follow(followed, now, written, Cause.WRITTEN, clock.instant().plus(CALM));
            followed = queue.followed();
            page = stories.revisionsAfter(followed.revision(), PAGE);
        }
    }
}
