package org.naranhi.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.ImportProgress;
import org.naranhi.memory.ImportUnits;
import org.naranhi.memory.Memory;
import org.naranhi.memory.MemoryImport;
import org.naranhi.memory.MemoryImports;
import org.naranhi.memory.MemoryLog;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReaders;
import org.naranhi.memory.bench.SentencePair;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.naranhi.memory.tmx.TmxReader;
import org.naranhi.text.Direction;

/// Times the import of a TMX file of real and made units until it is durable and searchable.
///
/// Arguments: the data folder, the number of units, a folder to work in, where the TMX file is
/// written (and used again when it is there), and how often it is imported (1), each time into an
/// index of its own: the first import is also the time in which Java warms up.
public final class ImportBenchmark {
    private ImportBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int units = Integer.parseInt(arguments[1]);
        Path folder = Path.of(arguments[2]);
        Path file = folder.resolve("units-" + units + ".tmx");
        if (!Files.exists(file)) {
            write(ParallelText.of(Path.of(arguments[0])), units, file);
        }
        int times = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
        for (int i = 0; i < times; i++) {
            time(file, folder);
        }
    }

    private static void time(Path file, Path folder) throws IOException {
        Path index = Files.createTempDirectory(folder, "index");
        try (LuceneTranslationMemory memory = new LuceneTranslationMemory(index);
                InputStream in = Files.newInputStream(file)) {
            ImportUnits imports =
                    new ImportUnits(
                            new UnitReaders(List.of(new TmxReader())),
                            memory,
                            new NoLog(),
                            new NoLog(),
                            folder.resolve("kept"),
                            InstantSource.system());
            OperatingSystemMXBean process =
                    ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            long worked = process.getProcessCpuTime();
            long start = System.nanoTime();
            ImportUnits.Outcome outcome =
                    imports.from(
                            in,
                            new ImportUnits.Request(
                                    "units.tmx",
                                    Memory.NEWSROOM,
                                    Origin.IMPORTED,
                                    Direction.EN_KO,
                                    null),
                            ImportProgress.UNWATCHED);
            double seconds = (System.nanoTime() - start) / 1e9;
            double work = (process.getProcessCpuTime() - worked) / 1e9;
            System.out.printf(
                    "%,d units of %,d MB imported, durable and searchable, in %.1f s: %,.0f/s;"
                            + " %.1f s of processor time, %.1f µs a unit%n",
                    outcome.added(),
                    Files.size(file) >> 20,
                    seconds,
                    outcome.added() / seconds,
                    work,
                    1e6 * work / outcome.added());
        }
    }

    private static void write(ParallelText text, int units, Path file) throws IOException {
        List<SentencePair> pairs = new ArrayList<>(text.real());
        Collections.shuffle(pairs, new Random(7));
        List<SentencePair> all = new ArrayList<>(pairs.subList(0, Math.min(units, pairs.size())));
        all.addAll(text.made(units - all.size(), 11));
        Collections.shuffle(all, new Random(13));
        Tmx.write(file, all);
    }

    /// Nothing but the import itself is timed.
    private static final class NoLog implements MemoryLog, MemoryImports {
        @Override
        public long append(Action action, Collection<TranslationUnit> units) {
            return 0;
        }

        @Override
        public List<Entry> after(long seq, int limit) {
            return List.of();
        }

        @Override
        public @Nullable TranslationUnit ofSegment(UUID segment) {
            return null;
        }

        @Override
        public List<TranslationUnit> ofSegments(Collection<UUID> segments) {
            return List.of();
        }

        @Override
        public long lastSequence() {
            return 0;
        }

        @Override
        public void add(MemoryImport done) {}

        @Override
        public List<MemoryImport> all() {
            return List.of();
        }

        @Override
        public void remove(UUID importId) {}
    }
}
