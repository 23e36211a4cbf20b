package org.naranhi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFiles;
import org.naranhi.glossary.GlossaryFormat;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.Termbase;
import org.naranhi.workbench.HouseGlossaries;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossary export FILE`: terms, or other kinds of entries, in the format that the file's name
/// says.
@Command(
        name = "export",
        description = "Write what is on record to a .tbx, .xlsx or .csv file.",
        mixinStandardHelpOptions = true)
final class GlossaryExportCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1", description = "A .tbx, .xlsx or .csv file.")
    private @Nullable Path file;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of what Naranhi keeps; as NARANHI_DATA says without it.")
    private @Nullable Path data;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "people, organizations, places, terms or all; terms without it.")
    private List<String> kinds = List.of("terms");

    @Option(names = "--glossary", paramLabel = "NAME", description = "Only terms of this glossary.")
    private @Nullable String glossary;

    @Override
    public Integer call() throws Failure, IOException {
        Set<StarterFile> wanted = kinds();
        Path whole = Objects.requireNonNull(file).toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try (ConfigurableApplicationContext context = GlossaryContext.open(data)) {
            GlossaryFormat format = format(context.getBean(GlossaryFiles.class), wanted);
            List<GlossaryEntry> entries = new ArrayList<>(context.getBean(Glossary.class).names());
            entries.addAll(
                    terms(
                            context.getBean(Glossary.class).terms(),
                            context.getBean(HouseGlossaries.class)));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                format.write(wanted, entries, out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            return 0;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Set<StarterFile> kinds() {
        if (kinds.contains("all")) {
            return EnumSet.allOf(StarterFile.class);
        }
        Set<StarterFile> wanted = EnumSet.noneOf(StarterFile.class);
        for (String kind : kinds) {
            try {
                wanted.add(StarterFile.valueOf(kind.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException _) {
                throw wrong("--kind is people, organizations, places, terms or all: " + kind);
            }
        }
        return wanted;
    }

    private GlossaryFormat format(GlossaryFiles files, Set<StarterFile> wanted) {
        String name = Objects.requireNonNull(file).getFileName().toString();
        GlossaryFormat format =
                files.formats().stream()
                        .filter(f -> name.toLowerCase(Locale.ROOT).endsWith("." + f.extension()))
                        .findFirst()
                        .orElseThrow(() -> wrong("a .tbx, .xlsx or .csv file: " + name));
        if (wanted.size() > 1 && !format.severalKinds()) {
            throw wrong("a ." + format.extension() + " file holds entries of one kind");
        }
        return format;
    }

    private List<TermEntry> terms(List<TermEntry> all, HouseGlossaries glossaries) throws Failure {
        if (glossary == null) {
            return all;
        }
        UUID id =
                glossaries.all().stream()
                        .filter(t -> t.name().equalsIgnoreCase(glossary))
                        .map(Termbase::id)
                        .findFirst()
                        .orElseThrow(() -> new Failure("no glossary is called " + glossary));
        return all.stream().filter(term -> term.glossary().equals(id)).toList();
    }

    private ParameterException wrong(String words) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), words);
    }
}
