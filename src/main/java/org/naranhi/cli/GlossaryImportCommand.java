package org.naranhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile.Unreadable;
import org.naranhi.glossary.GlossaryFiles;
import org.naranhi.glossary.GlossaryImport;
import org.naranhi.glossary.ImportPlan;
import org.naranhi.glossary.ImportSource;
import org.naranhi.glossary.Mapping;
import org.naranhi.glossary.PlannedRow;
import org.naranhi.glossary.Sheet;
import org.naranhi.glossary.Termbase;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.workbench.HouseGlossaries;
import org.naranhi.workbench.TakeEntries;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `glossary import FILE`: takes names and terms in, a JSON object a row of what became of it. Exit
/// status 1 when rows were refused.
@Command(
        name = "import",
        description =
                "Take a glossary file in: one JSON object a row, added, changed, same, doubled,"
                        + " conflict or refused and why.",
        mixinStandardHelpOptions = true)
final class GlossaryImportCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1", description = "CSV, TBX or XLSX.")
    private @Nullable Path file;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of what Naranhi keeps; as NARANHI_DATA says without it.")
    private @Nullable Path data;

    @Option(
            names = "--glossary",
            paramLabel = "NAME",
            description = "The glossary terms go into; the first to write in without it.")
    private @Nullable String glossary;

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Who takes it in, by sign-in name; an administrator without it.")
    private @Nullable String signInName;

    @Option(names = "--all-or-nothing", description = "Take nothing when a row is refused.")
    private boolean whole;

    @Option(names = "--dry-run", description = "Only say what would become of each row.")
    private boolean dry;

    @Override
    public Integer call() throws Failure, IOException {
        Path wanted = Objects.requireNonNull(file);
        if (!Files.isReadable(wanted)) {
            throw new Failure("no such file: " + wanted);
        }
        try (ConfigurableApplicationContext context = GlossaryContext.open(data)) {
            List<ImportSource> sources = sources(context.getBean(GlossaryFiles.class), wanted);
            Termbase termbase = termbase(context.getBean(HouseGlossaries.class));
            TakeEntries taking = context.getBean(TakeEntries.class);
            TakeEntries.Plan plan = taking.plan(sources, termbase.id());
            plan.rows().forEach(this::tell);
            List<GlossaryEntry> entries = ImportPlan.decided(plan.rows(), Map.of());
            boolean spoiled = whole && plan.refused() > 0;
            String outcome =
                    dry || spoiled || entries.isEmpty()
                            ? "nothing taken"
                            : taken(
                                    taking.take(
                                            wanted.getFileName().toString(),
                                            entries,
                                            plan.refused(),
                                            person(context.getBean(People.class))));
            err().println(outcome + ", " + plan.refused() + " refused");
            err().flush();
            return plan.refused() > 0 ? 1 : 0;
        }
    }

    private static String taken(GlossaryImport taken) {
        return taken.added() + " added, " + taken.changed() + " changed";
    }

    /// Sheets whose columns aren't understood are left out, as long as one is.
    private static List<ImportSource> sources(GlossaryFiles files, Path file)
            throws Failure, IOException {
        try {
            List<ImportSource> sources = new ArrayList<>();
            for (Sheet sheet : files.read(file.getFileName().toString(), file)) {
                Mapping mapping = Mapping.guess(sheet);
                if (mapping.complete()) {
                    sources.add(new ImportSource(sheet, mapping));
                }
            }
            if (sources.isEmpty()) {
                throw new Failure(file + ": no columns for both languages");
            }
            return sources;
        } catch (Unreadable e) {
            throw new Failure(file + " is no glossary file: " + e.code());
        }
    }

    private Termbase termbase(HouseGlossaries glossaries) throws Failure {
        return glossaries.writable().stream()
                .filter(t -> glossary == null || t.name().equalsIgnoreCase(glossary))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Failure(
                                        glossary == null
                                                ? "every glossary is read-only"
                                                : "no glossary to write in is called " + glossary));
    }

    private Person person(People people) throws Failure {
        return people.all().stream()
                .filter(
                        p ->
                                signInName == null
                                        ? p.role() == Role.ADMINISTRATOR
                                        : p.signInName().equals(signInName))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Failure(
                                        signInName == null
                                                ? "there is no administrator yet: start the"
                                                        + " server first"
                                                : "nobody signs in as " + signInName));
    }

    private void tell(PlannedRow row) {
        StringBuilder json =
                new StringBuilder("{\"line\":")
                        .append(row.line())
                        .append(",\"effect\":\"")
                        .append(row.effect().name().toLowerCase(Locale.ROOT))
                        .append('"');
        if (row instanceof PlannedRow.Refused refused) {
            Json.string(refused.code(), json.append(",\"code\":"));
            Json.string(refused.column(), json.append(",\"column\":"));
            Json.string(refused.words(), json.append(",\"row\":"));
        }
        row.entryInFile()
                .ifPresent(
                        entry -> {
                            Json.string(entry.korean(), json.append(",\"korean\":"));
                            Json.string(entry.english(), json.append(",\"english\":"));
                        });
        if (row instanceof PlannedRow.Doubled doubled) {
            json.append(",\"first\":").append(doubled.firstLine());
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(json.append('}'));
        out.flush();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
