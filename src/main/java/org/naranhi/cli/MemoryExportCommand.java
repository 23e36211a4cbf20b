package org.naranhi.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.UnitFilter;
import org.naranhi.memory.UnitWriter;
import org.naranhi.memory.UnitWriters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `memory export --memory DIR -o FILE`: all units, in the format that the file's name says.
@Command(
        name = "export",
        description = "Write all units of a memory to a file.",
        mixinStandardHelpOptions = true)
final class MemoryExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Spec private @Nullable CommandSpec spec;

    @Mixin private MemoryOption memory = new MemoryOption();

    @Option(
            names = "-o",
            paramLabel = "FILE",
            required = true,
            description = "A .tmx, .csv or .tsv file; - for standard output.")
    private String target = STANDARD_OUTPUT;

    @Option(
            names = "--format",
            paramLabel = "tmx|csv|tsv",
            description = "The format, when the name doesn't say; tmx without it.")
    private @Nullable String format;

    @Override
    public Integer call() throws Failure {
        UnitWriter writer = writer();
        try (MemoryFolder folder = memory.open()) {
            if (target.equals(STANDARD_OUTPUT)) {
                try (OutputStream out = standardOutput()) {
                    write(writer, folder.memory(), out);
                }
            } else {
                write(writer, folder.memory(), Path.of(target).toAbsolutePath());
            }
        } catch (IOException e) {
            throw new Failure("can't write " + target + ": " + e.getMessage());
        }
        return 0;
    }

    private UnitWriter writer() {
        String name = format == null ? target : "." + format.toLowerCase(Locale.ROOT);
        UnitWriters writers = UnitWriters.standard();
        return writers.of(name.equals(STANDARD_OUTPUT) ? ".tmx" : name)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        Objects.requireNonNull(spec).commandLine(),
                                        "the format is one of "
                                                + String.join(", ", writers.endings())));
    }

    /// A file appears under its name only when it is whole.
    private static void write(UnitWriter writer, TranslationMemory from, Path file)
            throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                write(writer, from, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(UnitWriter writer, TranslationMemory from, OutputStream out)
            throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        writer.write(buffered, taker -> from.forEach(UnitFilter.ANY, taker));
        buffered.flush();
    }

    /// Bytes go past the writer of text, and what it isn't told to close stays open.
    private static OutputStream standardOutput() {
        return new FilterOutputStream(System.out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                if (System.out.checkError()) {
                    throw new IOException("standard output is closed");
                }
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
