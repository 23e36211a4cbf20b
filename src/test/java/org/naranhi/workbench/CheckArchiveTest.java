package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.newsroom.Settings;
import org.naranhi.quality.FindingArchive;
import org.naranhi.quality.FindingArchive.Wanted;
import org.naranhi.quality.Severity;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@NewsroomTest
@Import(Newsroom.class)
class CheckArchiveTest {
    private static final String BEGUN = "checks.archive-begun";

    private static final Works.Handle CANCELLED =
            new Works.Handle() {
                @Override
                public void progress(long done, long total) {}

                @Override
                public boolean cancelled() {
                    return true;
                }
            };

    @Autowired private Newsroom newsroom;
    @Autowired private AcceptIntake accept;
    @Autowired private SaveDraft draft;
    @Autowired private Stories stories;
    @Autowired private CheckArchive checkArchive;
    @Autowired private FindingArchive archive;
    @Autowired private Settings settings;
    @Autowired private Works works;
    @Autowired private Clock clock;

    private UUID story;

    @BeforeEach
    void aStoryWithASlip() {
        UUID person = newsroom.person().id();
        story = newsroom.story();
        accept.accept(story, person);
        Segment segment = stories.text(story).orElseThrow().segments().getLast();
        draft.save(story, segment.id(), "시장은 메세지를 냈다.", segment.version(), person);
    }

    @Test
    void checksEveryStoryBehindThePage() throws InterruptedException {
        assertThat(ended(checkArchive::begin)).isTrue();
        assertThat(archive.find(new Wanted("spelling.korean", Severity.INFO, story), 10))
                .hasSize(1);
        assertThat(settings.get(BEGUN)).contains("");
    }

    @Test
    void goesOnAfterARestartWithWhatWasNotCheckedSince() throws InterruptedException {
        Instant begun = clock.instant();
        UUID checked = newsroom.story();
        accept.accept(checked, newsroom.person().id());
        Instant since = begun.plusSeconds(3_600);
        archive.keep(checked, List.of(), since);
        settings.set(BEGUN, begun.toString());

        assertThat(
                        ended(
                                () -> {
                                    checkArchive.goOn();
                                    return true;
                                }))
                .isTrue();
        assertThat(archive.lastChecks()).containsKey(story);
        assertThat(archive.trend(checked)).hasSize(1);
        assertThat(archive.trend(checked).getFirst().last()).isAfter(begun.plusSeconds(3_000));
        assertThat(settings.get(BEGUN)).contains("");
    }

    @Test
    void oneThatWasCancelledDoesNotGoOn() {
        settings.set(BEGUN, clock.instant().toString());
        checkArchive.checkAll(CANCELLED);
        assertThat(archive.lastChecks()).doesNotContainKey(story);
        assertThat(settings.get(BEGUN)).contains("");
    }

    private boolean ended(BooleanSupplier begin) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        long before = works.ended();
        Runnable deaf =
                works.listen(
                        () -> {
                            if (works.ended() > before) {
                                ended.countDown();
                            }
                        });
        try {
            return begin.getAsBoolean() && ended.await(60, TimeUnit.SECONDS);
        } finally {
            deaf.run();
        }
    }
}
