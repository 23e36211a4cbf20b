package org.naranhi.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Memory;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.Similarity;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader;
import org.naranhi.memory.lucene.Analysis;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.naranhi.memory.tmx.TmxReader;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// Times the memory and compares what it finds with an exhaustive scan by the same score.
///
/// Arguments: the number of units (100000), then a TMX or TSV file (Korean, tab, English) if the
/// units shall come from there.
public final class MemoryBenchmark {
    private static final int QUERIES = 1_000;
    private static final int SCANNED = 40;
    private static final int BATCH = 1_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Sentence.Reader READER = new Analysis();

    private MemoryBenchmark() {}

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        List<TranslationUnit> units =
                args.length > 1 ? fromFile(Path.of(args[1]), count) : madeUp(count);
        Path folder = Files.createTempDirectory("memory-benchmark");
        try (LuceneTranslationMemory memory = new LuceneTranslationMemory(folder)) {
            long start = now();
            for (int i = 0; i < units.size(); i += BATCH) {
                memory.learn(units.subList(i, Math.min(units.size(), i + BATCH)), 0);
            }
            memory.flush();
            double seconds = (now() - start) / 1e9;
            System.out.printf(
                    "%,d units learned and flushed in %.1f s of processor time: %,.0f/s%n",
                    units.size(), seconds, units.size() / seconds);
            for (Direction direction : List.of(Direction.EN_KO, Direction.KO_EN)) {
                List<String> alike = queries(units, direction.source());
                // Once unmeasured, so that the code is compiled and the pages are read.
                lookUp(memory, alike, direction, 70);
                print(direction + " 70%", lookUp(memory, alike, direction, 70));
                print(direction + " 50%", lookUp(memory, alike, direction, 50));
                print(direction + " short, 50%", lookUp(memory, brief(direction), direction, 50));
                compare(memory, units, alike, direction);
            }
            learnOne(memory, units);
        } finally {
            delete(folder);
        }
    }

    private static List<TranslationUnit> madeUp(int count) {
        NewsSentences sentences = new NewsSentences(1);
        List<TranslationUnit> units = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            NewsSentences.Pair pair = sentences.next();
            units.add(unit(i, pair.korean(), pair.english()));
        }
        return units;
    }

    private static TranslationUnit unit(int number, String korean, String english) {
        Instant at = Instant.EPOCH.plusSeconds(number);
        return new TranslationUnit(
                new UUID(1, number),
                Direction.KO_EN,
                korean,
                english,
                null,
                null,
                Origin.IMPORTED,
                null,
                null,
                "",
                at);
    }

    private static List<TranslationUnit> fromFile(Path file, int count) throws IOException {
        if (file.toString().endsWith(".tsv")) {
            try (Stream<String> lines = Files.lines(file)) {
                List<String[]> rows =
                        lines.map(line -> line.split("\t"))
                                .filter(row -> row.length > 1)
                                .filter(row -> !row[0].isBlank() && !row[1].isBlank())
                                .limit(count)
                                .toList();
                List<TranslationUnit> units = new ArrayList<>(rows.size());
                for (String[] row : rows) {
                    units.add(unit(units.size(), row[0], row[1]));
                }
                return units;
            }
        }
        List<TranslationUnit> units = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            new TmxReader()
                    .read(
                            in,
                            new UnitReader.Terms(
                                    Memory.NEWSROOM,
                                    Origin.IMPORTED,
                                    Direction.KO_EN,
                                    Instant.EPOCH),
                            new UnitReader.Taker() {
                                @Override
                                public boolean unit(TranslationUnit unit) {
                                    units.add(unit);
                                    return units.size() < count;
                                }

                                @Override
                                public boolean refused(Refusal refusal) {
                                    return true;
                                }
                            });
        }
        return units;
    }

    private static List<String> queries(List<TranslationUnit> units, Language language) {
        Random random = new Random(2);
        NewsSentences changes = new NewsSentences(3);
        return Stream.generate(() -> units.get(random.nextInt(units.size())).in(language))
                .map(changes::changed)
                .filter(text -> !text.isBlank())
                .limit(QUERIES)
                .toList();
    }

    private static List<String> brief(Direction direction) {
        List<String> texts =
                direction.source() == Language.KOREAN
                        ? List.of("그는 말했다", "정부는 말했다.", "그는 장관이다.", "협의했다.", "월요일에 보인다.")
                        : List.of(
                                "He said",
                                "The government said.",
                                "He is in Seoul.",
                                "She said no.",
                                "On Monday.");
        return Stream.generate(() -> texts).flatMap(List::stream).limit(QUERIES / 2).toList();
    }

    /// Processor time of this thread: on a busy machine the clock says nothing.
    private static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static double[] lookUp(
            LuceneTranslationMemory memory,
            List<String> texts,
            Direction direction,
            int threshold) {
        double[] milliseconds = new double[texts.size()];
        for (int i = 0; i < milliseconds.length; i++) {
            long start = now();
            memory.matches(new MatchQuery(texts.get(i), direction, null, null, threshold, 5));
            milliseconds[i] = (now() - start) / 1e6;
        }
        return milliseconds;
    }

    private static void print(String what, double[] milliseconds) {
        Arrays.sort(milliseconds);
        System.out.printf(
                "%s: mean %.2f ms, median %.2f ms, p99 %.2f ms%n",
                what,
                Arrays.stream(milliseconds).average().orElse(0),
                milliseconds[milliseconds.length / 2],
                milliseconds[milliseconds.length * 99 / 100]);
    }

    /// How often the best match is as good as the best that a scan of everything finds.
    private static void compare(
            LuceneTranslationMemory memory,
            List<TranslationUnit> units,
            List<String> queries,
            Direction direction) {
        List<Sentence> all =
                units.stream().map(unit -> READER.read(unit.in(direction.source()))).toList();
        int equal = 0;
        int any = 0;
        long start = System.nanoTime();
        for (String query : queries.subList(0, Math.min(SCANNED, queries.size()))) {
            Sentence asked = READER.read(query);
            int best =
                    all.parallelStream()
                            .mapToInt(each -> Similarity.percent(asked, each))
                            .max()
                            .orElse(0);
            int found =
                    memory.matches(new MatchQuery(query, direction, null, null, 50, 5)).stream()
                            .mapToInt(Match::score)
                            .max()
                            .orElse(0);
            if (best >= 50) {
                any++;
                equal += Math.min(found, 100) == best ? 1 : 0;
            }
        }
        System.out.printf(
                "%s: best match as by exhaustive scan %d of %d (%.0f ms a scan)%n",
                direction, equal, any, (System.nanoTime() - start) / 1e6 / SCANNED);
    }

    private static void learnOne(LuceneTranslationMemory memory, List<TranslationUnit> units) {
        double[] milliseconds = new double[200];
        for (int i = 0; i < milliseconds.length; i++) {
            TranslationUnit unit = unit(units.size() + i, "확정된 문장 " + i, "Confirmed sentence " + i);
            long start = now();
            memory.learn(List.of(unit), i);
            memory.matches(new MatchQuery(unit.source(), Direction.KO_EN, null, null, 100, 1));
            milliseconds[i] = (now() - start) / 1e6;
        }
        print("learned and found", milliseconds);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
