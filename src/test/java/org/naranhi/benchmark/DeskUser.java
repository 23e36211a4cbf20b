package org.naranhi.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.naranhi.MemoryServer;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText;
import org.naranhi.workbench.AcceptIntake;
import org.naranhi.workbench.ConfirmSegment;
import org.naranhi.workbench.FindSuggestions;
import org.naranhi.workbench.TakeInStory;
import org.naranhi.workbench.WriteOutcome;

/// A translator with a story, and what they remember of it.
final class DeskUser {
    private final MemoryServer server;
    private final Person person;
    private final UUID story;
    private final Random random;
    private final int least;
    private final int most;
    private final Timings lookups = new Timings();
    private final Timings confirms = new Timings();
    private final Map<UUID, String> confirmed = new HashMap<>();
    private int errors;

    /// Thinks for `least` to `most` milliseconds.
    DeskUser(MemoryServer server, Person person, String article, long seed, int least, int most) {
        this.server = server;
        this.person = person;
        this.random = new Random(seed);
        this.least = least;
        this.most = most;
        byte[] content = article.getBytes(StandardCharsets.UTF_8);
        this.story = server.bean(TakeInStory.class).takeIn("story.txt", content, person.id());
        server.bean(AcceptIntake.class).accept(story, person.id());
    }

    Timings lookups() {
        return lookups;
    }

    Timings confirms() {
        return confirms;
    }

    int errors() {
        return errors;
    }

    private StoryText text() {
        return server.bean(Stories.class).text(story).orElseThrow();
    }

    Void workUntil(long end) throws InterruptedException {
        // Not all at once on the first segment.
        think();
        for (int round = 1; System.nanoTime() < end; round++) {
            for (Segment segment : text().segments()) {
                StoryText text = text();
                long start = System.nanoTime();
                server.bean(FindSuggestions.class).find(text, segment.id());
                lookups.add(System.nanoTime() - start);
                think();
                if (System.nanoTime() >= end) {
                    return null;
                }
                confirm(text, segment.id(), "옮긴 문장, " + round + "번째: " + segment.source());
            }
        }
        return null;
    }

    private void think() throws InterruptedException {
        Thread.sleep(random.nextInt(least, most));
    }

    private void confirm(StoryText text, UUID id, String target) {
        int version = text.segment(id).orElseThrow().version();
        long start = System.nanoTime();
        try {
            WriteOutcome outcome =
                    server.bean(ConfirmSegment.class)
                            .confirm(story, id, target, version, SegmentState.TRANSLATED, person);
            confirms.add(System.nanoTime() - start);
            if (outcome instanceof WriteOutcome.Written written) {
                confirmed.put(id, target);
                written.filled().forEach(filled -> confirmed.remove(filled.id()));
            } else {
                errors++;
            }
        } catch (RuntimeException e) {
            e.printStackTrace();
            errors++;
        }
    }

    /// How many segments aren't in the database or in the memory as they were last confirmed.
    int lost() {
        List<Segment> segments = text().segments();
        int lost = 0;
        for (Map.Entry<UUID, String> each : confirmed.entrySet()) {
            boolean kept =
                    segments.stream()
                            .anyMatch(
                                    segment ->
                                            segment.id().equals(each.getKey())
                                                    && segment.target().equals(each.getValue()));
            boolean learned =
                    server.memory()
                            .unit(each.getKey())
                            .filter(unit -> unit.target().equals(each.getValue()))
                            .isPresent();
            lost += kept && learned ? 0 : 1;
        }
        return lost;
    }
}
