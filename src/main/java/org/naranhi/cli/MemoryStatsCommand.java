package org.naranhi.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Memory;
import org.naranhi.memory.MemoryStatistics;
import org.naranhi.memory.MemoryStatistics.Repetition;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `memory stats --memory DIR`: how many units there are, and of which kind.
@Command(
        name = "stats",
        description = "Count the units of a memory.",
        mixinStandardHelpOptions = true)
final class MemoryStatsCommand implements Callable<Integer> {
    /// How the answer is written.
    enum Format {
        TABLE,
        JSON
    }

    @Spec private @Nullable CommandSpec spec;

    @Mixin private MemoryOption memory = new MemoryOption();

    @Option(
            names = "--format",
            paramLabel = "table|json",
            defaultValue = "table",
            description = "A table for people, or one JSON object.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() throws Failure {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (MemoryFolder folder = memory.open()) {
            MemoryStatistics counted = folder.memory().statistics();
            Repetition repetition = folder.memory().repetition();
            switch (format) {
                case TABLE -> table(counted, repetition, out);
                case JSON -> out.println(json(counted, repetition));
            }
        }
        out.flush();
        return 0;
    }

    private static void table(MemoryStatistics counted, Repetition repetition, PrintWriter out) {
        row(out, "units", counted.units());
        row(out, "  from Korean", of(Language.KOREAN, counted));
        row(out, "  from English", of(Language.ENGLISH, counted));
        for (UUID memory : memories(counted)) {
            row(out, name(memory), counted.of(memory));
            origins(counted, memory)
                    .forEach((origin, units) -> row(out, "  " + name(origin), units));
        }
        row(out, "repeated pairs", repetition.repeated());
        row(out, "sentences put in several ways", repetition.alternatives());
    }

    private static void row(PrintWriter out, String name, int count) {
        out.println(String.format(Locale.ROOT, "%-45s %,12d", name, count));
    }

    private static String json(MemoryStatistics counted, Repetition repetition) {
        String memories =
                memories(counted).stream()
                        .map(
                                memory ->
                                        "{\"id\":\"%s\",\"units\":%d,\"origins\":{%s}}"
                                                .formatted(
                                                        memory,
                                                        counted.of(memory),
                                                        origins(counted, memory).entrySet().stream()
                                                                .map(
                                                                        e ->
                                                                                "\"%s\":%d"
                                                                                        .formatted(
                                                                                                name(
                                                                                                        e
                                                                                                                .getKey()),
                                                                                                e
                                                                                                        .getValue()))
                                                                .collect(Collectors.joining(","))))
                        .collect(Collectors.joining(","));
        return "{\"units\":%d,\"languages\":{\"ko\":%d,\"en\":%d},\"memories\":[%s],\"repeated\":%d,\"alternatives\":%d}"
                .formatted(
                        counted.units(),
                        of(Language.KOREAN, counted),
                        of(Language.ENGLISH, counted),
                        memories,
                        repetition.repeated(),
                        repetition.alternatives());
    }

    private static List<UUID> memories(MemoryStatistics counted) {
        return counted.byMemory().keySet().stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static Map<Origin, Integer> origins(MemoryStatistics counted, UUID memory) {
        Map<Origin, Integer> origins = counted.byMemory().getOrDefault(memory, Map.of());
        return origins.isEmpty() ? Map.of() : new EnumMap<>(origins);
    }

    private static int of(Language language, MemoryStatistics counted) {
        return counted.byLanguage().getOrDefault(language, 0);
    }

    private static String name(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }

    private static String name(UUID memory) {
        return memory.equals(Memory.NEWSROOM)
                ? "newsroom"
                : memory.equals(Memory.STARTER) ? "starter" : "memory " + memory;
    }
}
