package org.naranhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.AddFile;
import org.naranhi.memory.LearningMemory;
import org.naranhi.memory.Memory;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader.Terms;
import org.naranhi.memory.UnitReaders;
import org.naranhi.memory.UnreadableUnits;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `memory import FILE… --memory DIR`: each file is taken whole or not at all, and is durable once
/// its line is printed. Whatever ends the command before leaves the memory as it was then.
@Command(
        name = "import",
        description = {
            "Take files of translation units into a memory: TMX, XLIFF, CSV, TSV.",
            "What the memory holds already is not added again."
        },
        mixinStandardHelpOptions = true)
final class MemoryImportCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files.")
    private List<Path> files = List.of();

    @Mixin private MemoryOption memory = new MemoryOption();

    @Option(
            names = "--source-lang",
            paramLabel = "ko|en",
            defaultValue = "ko",
            converter = LanguageConverter.class,
            description = "The original's language where a file doesn't say; ko without it.")
    private Language source = Language.KOREAN;

    @Override
    public Integer call() throws Failure {
        int status = 0;
        try (LuceneTranslationMemory opened = memory.openToWrite()) {
            for (Path file : files) {
                if (!taken(file, opened)) {
                    status = 1;
                }
            }
            if (memory.isData()) {
                say(
                        "the server of "
                                + memory
                                + " keeps no record of these units: should its index be made anew,"
                                + " import them again");
            }
        }
        return status;
    }

    private boolean taken(Path file, LearningMemory into) {
        UUID id = UUID.randomUUID();
        try {
            if (!Files.isRegularFile(file)) {
                throw new Failure("no such file: " + file);
            }
            AddFile.Added added = added(file, id, into);
            into.flush();
            tell(file, added, into.addedBy(id));
            return true;
        } catch (UnreadableUnits e) {
            say(
                    file
                            + ": line "
                            + e.line()
                            + ": "
                            + words(e.reason())
                            + "; nothing of it is taken");
        } catch (Failure | IOException e) {
            say(String.valueOf(e.getMessage()));
        }
        into.forgetImport(id);
        return false;
    }

    private AddFile.Added added(Path file, UUID id, LearningMemory into) throws IOException {
        Terms terms =
                new Terms(
                        Memory.NEWSROOM,
                        Origin.IMPORTED,
                        Direction.from(source),
                        Instant.now(),
                        true);
        try (ImportLine line = new ImportLine(file.getFileName().toString(), err())) {
            return new AddFile(UnitReaders.standard(), into)
                    .add(file, id, terms, Integer.MAX_VALUE, line);
        }
    }

    private void tell(Path file, AddFile.Added added, int fresh) {
        for (Refusal refusal : added.refusals()) {
            say(file + ": line " + refusal.line() + ": left out: " + words(refusal.reason()));
        }
        if (added.refused() > added.refusals().size()) {
            say(file + ": and " + (added.refused() - added.refusals().size()) + " more");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(
                "%s: %d units, %d new, %d left out"
                        .formatted(file, added.units(), fresh, added.refused()));
        out.flush();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    private void say(String words) {
        err().println("naranhi: " + words);
    }

    private static String words(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
