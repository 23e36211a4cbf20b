package org.naranhi.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.naranhi.MemoryServer;
import org.naranhi.glossary.CsvGlossary;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.TermFinder;
import org.naranhi.newsroom.Person;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText;
import org.naranhi.workbench.AcceptIntake;
import org.naranhi.workbench.CastStory;
import org.naranhi.workbench.CheckStory;
import org.naranhi.workbench.ConfirmSegment;
import org.naranhi.workbench.FindSuggestions;
import org.naranhi.workbench.TakeInStory;

/// How long the server works to open a story of sixty segments, two thirds of them translated,
/// beside a large memory, with the starter glossary. Run it in the project's folder.
///
/// Arguments: the data folder of parallel text, a folder for the server (kept, and used again when
/// it is there), the number of units (1000000).
///
/// Prints each step over fifty stories, half of either language, in time of the processor: one
/// thread does all. *opened* is what the workbench does: read the story, check it, mark its names
/// and terms, cast it, and look up the segment to begin with. *all* looks all sixty up besides.
public final class OpenStoryBenchmark {
    private static final int SEGMENTS = 60;
    private static final int TRANSLATED = 40;
    private static final int WARM = 20;
    private static final int STORIES = 50;

    private final MemoryServer server;
    private final LargeNewsroom newsroom;
    private final Person person;
    private final Map<String, Timings> steps = new LinkedHashMap<>();

    private OpenStoryBenchmark(LargeNewsroom newsroom) {
        this.newsroom = newsroom;
        this.server = newsroom.server();
        this.person = newsroom.person();
    }

    public static void main(String[] arguments) throws Exception {
        ParallelText text = ParallelText.of(Path.of(arguments[0]));
        int units = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000_000;
        try (LargeNewsroom newsroom = LargeNewsroom.in(Path.of(arguments[1]), text, units)) {
            OpenStoryBenchmark opening = new OpenStoryBenchmark(newsroom);
            opening.readGlossary();
            List<UUID> stories = new ArrayList<>();
            for (int i = 0; i < WARM + STORIES; i++) {
                stories.add(opening.story(i % 2 == 1));
            }
            opening.time(stories);
        }
    }

    private void time(List<UUID> stories) {
        for (int i = 0; i < stories.size(); i++) {
            if (i == WARM) {
                steps.clear();
            }
            UUID story = stories.get(i);
            long start = System.nanoTime();
            long processor = processor();
            StoryText text =
                    step("read", () -> server.bean(Stories.class).text(story).orElseThrow());
            step("check", () -> server.bean(CheckStory.class).check(text));
            step("mark", () -> mark(text));
            step("cast", () -> server.bean(CastStory.class).cast(text));
            List<Segment> segments = text.segments();
            step("look up one", () -> lookUp(text, segments.subList(TRANSLATED, TRANSLATED + 1)));
            took("opened", processor() - processor);
            took("opened, by the clock", System.nanoTime() - start);
            step("look up all", () -> lookUp(text, segments));
            took("all", processor() - processor);
            took("all, by the clock", System.nanoTime() - start);
        }
        steps.forEach((what, timings) -> System.out.printf("%-20s %s%n", what, timings));
    }

    private <T> T step(String what, Supplier<T> work) {
        long start = processor();
        T done = work.get();
        took(what, processor() - start);
        return done;
    }

    private void took(String what, long nanos) {
        steps.computeIfAbsent(what, _ -> new Timings()).add(nanos);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void readGlossary() throws Exception {
        Glossary glossary = server.bean(Glossary.class);
        for (StarterFile file : StarterFile.values()) {
            byte[] starter = Files.readAllBytes(Path.of("glossaries", file.fileName()));
            glossary.keep(CsvGlossary.read(starter).entries(), null);
        }
    }

    /// Taken in, and its first two thirds confirmed.
    private UUID story(boolean korean) {
        byte[] article = newsroom.story(korean, SEGMENTS).getBytes(StandardCharsets.UTF_8);
        UUID story = server.bean(TakeInStory.class).takeIn("story.txt", article, person.id());
        server.bean(AcceptIntake.class).accept(story, person.id());
        List<Segment> segments = server.bean(Stories.class).text(story).orElseThrow().segments();
        for (int i = 0; i < TRANSLATED; i++) {
            Segment segment = segments.get(i);
            server.bean(ConfirmSegment.class)
                    .confirm(
                            story,
                            segment.id(),
                            PeerQuestions.side(newsroom.pair(i), !korean),
                            segment.version(),
                            SegmentState.TRANSLATED,
                            person);
        }
        return story;
    }

    private int mark(StoryText text) {
        TermFinder terms = server.bean(TermFinder.class);
        return text.segments().stream()
                .mapToInt(s -> terms.find(s.source(), text.story().sourceLanguage()).size())
                .sum();
    }

    private int lookUp(StoryText text, List<Segment> segments) {
        FindSuggestions suggestions = server.bean(FindSuggestions.class);
        return segments.stream()
                .mapToInt(segment -> suggestions.find(text, segment.id()).matches().size())
                .sum();
    }
}
