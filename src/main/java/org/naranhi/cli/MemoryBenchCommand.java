package org.naranhi.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Memory;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader;
import org.naranhi.memory.bench.MemoryBench;
import org.naranhi.memory.bench.SentencePair;
import org.naranhi.memory.tmx.TmxReader;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `memory bench [--units N] [--memory DIR] [--compare N] [FILE.tmx…]`: how fast the memory is
/// here.
@Command(
        name = "bench",
        description = {
            "Fill a memory with the pairs of TMX files and pairs made from them, time lookups and"
                    + " compare their lists with those of scoring every unit. Prints a Markdown"
                    + " table."
        },
        mixinStandardHelpOptions = true)
final class MemoryBenchCommand implements Callable<Integer> {
    private static final String STARTER = "/org/naranhi/starter/newsroom.tmx";

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE.tmx",
            arity = "0..*",
            description = "Real pairs; without any, those of the starter memory.")
    private List<Path> files = List.of();

    @Option(
            names = "--units",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Units in all (default: ${DEFAULT-VALUE}).")
    private int units;

    @Option(
            names = "--memory",
            paramLabel = "DIR",
            description =
                    "Where to make the memory, and to use it again when it is there; without it, a"
                            + " folder that is deleted at the end.")
    private @Nullable Path folder;

    @Option(
            names = "--compare",
            paramLabel = "N",
            defaultValue = "25",
            description =
                    "Lists of each kind to compare with the scan's (default: ${DEFAULT-VALUE}).")
    private int compared;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<SentencePair> real = new ArrayList<>();
        if (files.isEmpty()) {
            read(Objects.requireNonNull(getClass().getResourceAsStream(STARTER)), real);
        }
        for (Path file : files) {
            read(new BufferedInputStream(Files.newInputStream(file), 1 << 16), real);
        }
        MemoryBench bench = new MemoryBench(real, out);
        if (folder != null) {
            bench.run(units, folder, compared);
            return 0;
        }
        Path made = Files.createTempDirectory("memory-bench");
        try {
            bench.run(units, made, compared);
        } finally {
            delete(made);
        }
        return 0;
    }

    private static void read(InputStream file, List<SentencePair> into) throws IOException {
        UnitReader.Terms terms =
                new UnitReader.Terms(
                        Memory.NEWSROOM, Origin.IMPORTED, Direction.KO_EN, Instant.EPOCH);
        try (file) {
            new TmxReader()
                    .read(
                            file,
                            terms,
                            new UnitReader.Taker() {
                                @Override
                                public boolean unit(TranslationUnit unit) {
                                    into.add(
                                            new SentencePair(
                                                    unit.in(Language.ENGLISH),
                                                    unit.in(Language.KOREAN)));
                                    return true;
                                }

                                @Override
                                public boolean refused(Refusal refusal) {
                                    return true;
                                }
                            });
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
