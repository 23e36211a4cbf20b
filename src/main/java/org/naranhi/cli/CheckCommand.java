package org.naranhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.quality.Finding;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.Severity;
import org.naranhi.quality.SpellingCheck;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Language;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `check --source-lang ko|en --source FILE --target FILE`: the copy desk over a translation, one
/// segment a line in each file, one finding a line. Lines are counted from 1; spans are code points
/// of their line. The exit status is 1 when there are findings. With `--data DIR` the newsroom's
/// names, terms, words, style and profile count; its database must not be open in a server unless
/// it is PostgreSQL.
@Command(
        name = "check",
        description = "Check a translation, one segment a line in each file, one finding a line.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:nothing found", "1:there are findings", "2:wrong use"},
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--source-lang",
            paramLabel = "ko|en",
            required = true,
            converter = LanguageConverter.class,
            description = "The original's language.")
    private @Nullable Language language;

    @Option(
            names = "--source",
            paramLabel = "FILE",
            required = true,
            description = "The original, one segment a line.")
    private @Nullable Path source;

    @Option(
            names = "--target",
            paramLabel = "FILE",
            required = true,
            description = "The translation, one segment a line.")
    private @Nullable Path target;

    @Option(
            names = "--format",
            paramLabel = "json|tsv",
            defaultValue = "json",
            description =
                    "json: an object a finding. tsv: line, code, severity, spans in the source, spans in the target, parameters, suggestion (${DEFAULT-VALUE}).")
    private FindingFormat format = FindingFormat.JSON;

    @Option(
            names = "--checks",
            paramLabel = "a,b",
            split = ",",
            description =
                    "Only these: codes (number.changed) or the word before their dot (number).")
    private Set<String> only = Set.of();

    @Option(
            names = "--min-severity",
            paramLabel = "info|warning|error",
            defaultValue = "warning",
            description = "Leave out what matters less; info is hints too (${DEFAULT-VALUE}).")
    private Severity least = Severity.WARNING;

    @Option(
            names = "--glossary",
            paramLabel = "FILE.csv",
            description = "What is on record, instead of the starter glossary; may be repeated.")
    private List<Path> glossaries = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "The folder of what Naranhi keeps: check by the newsroom's names, terms, words, style and profile of the desk.")
    private @Nullable Path data;

    @Option(
            names = "--no-spelling",
            description = "Don't look English words up, which takes a second to begin with.")
    private boolean noSpelling;

    @Override
    public Integer call() throws Failure, IOException {
        refuseUnknown();
        if (data == null) {
            return check(CheckBasis.bundled(glossary(), spelling()));
        }
        if (!glossaries.isEmpty()) {
            throw wrongUse("--glossary and --data say both what is on record: give one");
        }
        if (!Files.isDirectory(data)) {
            throw new Failure("no such folder: " + data);
        }
        try (ConfigurableApplicationContext context =
                GlossaryContext.open(CheckContext.class, data)) {
            return check(CheckBasis.newsroom(context, language().other(), spelling()));
        }
    }

    private Glossary glossary() throws Failure, IOException {
        return Glossaries.read(glossaries, Objects.requireNonNull(spec).commandLine().getErr());
    }

    /// Only English is looked up, and only for who wants to know.
    private boolean spelling() {
        return !noSpelling
                && language() == Language.KOREAN
                && (only.isEmpty() || SpellingCheck.CODES.stream().anyMatch(this::named));
    }

    private Language language() {
        return Objects.requireNonNull(language);
    }

    private int check(CheckBasis basis) throws Failure {
        List<String> sources = lines(new Input(source));
        List<String> targets = lines(new Input(target));
        level(sources, targets);
        level(targets, sources);
        if (sources.size() != targets.size()) {
            throw wrongUse(
                    "the source has %d lines and the target %d: a segment is one line in each"
                            .formatted(sources.size(), targets.size()));
        }
        CheckedLines pairs = new CheckedLines(basis, language());
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean found = false;
        for (Placed placed : pairs.examine(sources, targets)) {
            Finding finding = placed.finding();
            if (wanted(finding)) {
                found = true;
                int i = placed.segment();
                out.println(format.line(i + 1, finding, sources.get(i), targets.get(i)));
            }
        }
        out.flush();
        return found ? 1 : 0;
    }

    /// As they are written: a check may be about just that.
    private static List<String> lines(Input input) throws Failure {
        return new ArrayList<>(input.asWritten().lines().toList());
    }

    /// Empty lines at the end of a file are no segments unless the other file has them.
    private static void level(List<String> longer, List<String> shorter) {
        while (longer.size() > shorter.size() && longer.getLast().isBlank()) {
            longer.removeLast();
        }
    }

    private boolean wanted(Finding finding) {
        return finding.severity().compareTo(least) >= 0
                && (only.isEmpty() || named(finding.code()));
    }

    private boolean named(String code) {
        return only.contains(code) || only.contains(family(code));
    }

    private static String family(String code) {
        return code.substring(0, code.indexOf('.'));
    }

    private void refuseUnknown() {
        Set<String> known = new TreeSet<>(QualityDesk.standard().codes());
        known.addAll(SpellingCheck.CODES);
        List.copyOf(known).forEach(code -> known.add(family(code)));
        for (String name : only) {
            if (!known.contains(name)) {
                throw wrongUse(
                        "no check '%s'; there are %s".formatted(name, String.join(" ", known)));
            }
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
