package org.naranhi.workbench;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.naranhi.memory.Filling;
import org.naranhi.memory.LearningMemory;
import org.naranhi.memory.MemoryFollower;
import org.naranhi.memory.MemoryImport;
import org.naranhi.memory.SetAside;
import org.naranhi.newsroom.Settings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says when the memory's index is filled anew, as long work, and remembers that it had to be until
/// somebody has read why.
@Component
public class IndexCare {
    private static final String NOTICE = "memory.set-aside";

    /// What an administrator should know: what was wrong, where the old index lies, and which kept
    /// files couldn't be read again.
    public record Notice(SetAside what, Instant at, List<String> leftOut) {}

    private final LearningMemory memory;
    private final MemoryFollower follower;
    private final Settings settings;
    private final Works works;
    private final Clock clock;

    IndexCare(
            LearningMemory memory,
            MemoryFollower follower,
            Settings settings,
            Works works,
            Clock clock) {
        this.memory = memory;
        this.follower = follower;
        this.settings = settings;
        this.works = works;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        memory.setAside().ifPresent(what -> settings.set(NOTICE, written(what)));
        if (follower.filling().goesOn()) {
            Thread.ofVirtual().name("memory-filling").start(this::showFilling);
        }
    }

    /// An empty memory is filled in no time, and nothing is shown.
    private void showFilling() {
        CompletableFuture<Boolean> first = new CompletableFuture<>();
        CompletableFuture<Void> ended = new CompletableFuture<>();
        Told told = new Told(first, ended);
        follower.filling().watch(told);
        if (first.join()) {
            works.wholeBeside(
                    "memory-filling",
                    "",
                    handle -> {
                        told.handle = handle;
                        ended.join();
                    });
        }
    }

    public boolean filling() {
        return follower.filling().goesOn();
    }

    public Optional<Notice> notice() {
        return settings.get(NOTICE).flatMap(this::read);
    }

    public void dismiss() {
        settings.set(NOTICE, "");
    }

    private String written(SetAside what) {
        return what.reason() + "|" + clock.instant() + "|" + what.folder();
    }

    private Optional<Notice> read(String written) {
        String[] fields = written.split("\\|", 3);
        try {
            return fields.length < 3
                    ? Optional.empty()
                    : Optional.of(
                            new Notice(
                                    new SetAside(SetAside.Reason.valueOf(fields[0]), fields[2]),
                                    Instant.parse(fields[1]),
                                    follower.filling().leftOut().stream()
                                            .map(MemoryImport::fileName)
                                            .toList()));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty(); // of another version
        }
    }

    /// `first` says whether there is anything to be shown.
    private static final class Told implements Filling.Watch {
        private final CompletableFuture<Boolean> first;
        private final CompletableFuture<Void> ended;
        private volatile Works.Handle handle =
                new Works.Handle() {
                    @Override
                    public void progress(long done, long total) {}

                    @Override
                    public boolean cancelled() {
                        return false;
                    }
                };

        Told(CompletableFuture<Boolean> first, CompletableFuture<Void> ended) {
            this.first = first;
            this.ended = ended;
        }

        @Override
        public void at(long done, long total) {
            handle.progress(done, total);
            if (total > 0) {
                first.complete(true);
            }
        }

        @Override
        public void ended() {
            first.complete(false);
            ended.complete(null);
        }
    }
}
