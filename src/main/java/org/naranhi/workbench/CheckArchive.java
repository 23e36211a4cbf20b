package org.naranhi.workbench;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.naranhi.newsroom.Settings;
import org.naranhi.quality.FindingArchive;
import org.naranhi.story.Stories;
import org.naranhi.story.Story;
import org.naranhi.story.StoryState;
import org.naranhi.story.StorySummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Checks every story of the archive, in the background. When it began is kept until it has ended
/// or was cancelled: after a restart it goes on with the stories that weren't checked since.
@Component
public class CheckArchive {
    private static final Logger LOG = LoggerFactory.getLogger(CheckArchive.class);
    private static final String BEGUN = "checks.archive-begun";

    private final Stories stories;
    private final CheckStory check;
    private final ArchiveFindings keeping;
    private final FindingArchive archive;
    private final Settings settings;
    private final Works works;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean stopping;

    CheckArchive(
            Stories stories,
            CheckStory check,
            ArchiveFindings keeping,
            FindingArchive archive,
            Settings settings,
            Works works,
            Clock clock) {
        this.stories = stories;
        this.check = check;
        this.keeping = keeping;
        this.archive = archive;
        this.settings = settings;
        this.works = works;
        this.clock = clock;
    }

    /// Begins anew, unless it is under way here.
    ///
    /// @return false when it is
    public boolean begin() {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        settings.set(BEGUN, clock.instant().toString());
        Thread.ofVirtual().name("archive-checks").start(this::run);
        return true;
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        boolean unfinished = settings.get(BEGUN).filter(at -> !at.isEmpty()).isPresent();
        if (unfinished && running.compareAndSet(false, true)) {
            Thread.ofVirtual().name("archive-checks").start(this::run);
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void run() {
        try {
            works.beside("archive-checks", "", this::checkAll);
        } finally {
            running.set(false);
        }
    }

    void checkAll(Works.Handle handle) {
        Instant begun = settings.get(BEGUN).map(Instant::parse).orElseGet(clock::instant);
        Map<UUID, Instant> last = archive.lastChecks();
        List<Story> all =
                stories.summaries().stream()
                        .map(StorySummary::story)
                        .filter(story -> story.state() != StoryState.INTAKE)
                        .toList();
        int done = 0;
        for (Story story : all) {
            if (stopping) {
                return; // the next start goes on
            }
            if (handle.cancelled()) {
                break;
            }
            if (last.getOrDefault(story.id(), Instant.MIN).isBefore(begun)) {
                check(story);
            }
            handle.progress(++done, all.size());
        }
        settings.set(BEGUN, "");
    }

    /// A story that can't be checked keeps nobody from checking the others.
    private void check(Story story) {
        try {
            stories.text(story.id()).ifPresent(text -> keeping.keep(text, check.thoroughly(text)));
        } catch (RuntimeException e) {
            LOG.warn("story {} could not be checked", story.id(), e);
        }
    }
}
