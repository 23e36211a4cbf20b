package org.naranhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.CsvGlossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.GlossaryFile;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.StarterFile;
import org.naranhi.romanization.Candidate;
import org.naranhi.romanization.Judgement;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.NameStyle.Join;
import org.naranhi.romanization.SyllableReason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `names judge [FILE]`: reads a name in Hangul, a tab and a spelling from each line, and writes
/// what can be said of it as a line of JSON.
@Command(
        name = "judge",
        description = "Judge spellings: lines of Hangul, a tab and Latin letters.",
        mixinStandardHelpOptions = true)
final class NamesJudgeCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The names; standard input without it.")
    private @Nullable Path file;

    @Option(
            names = "--style",
            paramLabel = "hyphen|joined|spaced",
            defaultValue = "hyphen",
            description = "How the house writes given names: Ji-ho, Jiho or Ji Ho.")
    private Join join = Join.HYPHEN;

    @Option(
            names = "--glossary",
            paramLabel = "FILE.csv",
            description = "The people on record; those of the starter glossary without it.")
    private @Nullable Path glossary;

    @Override
    public Integer call() throws Failure {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        NameStyle style =
                switch (join) {
                    case HYPHEN -> NameStyle.HYPHENATED;
                    case JOINED -> new NameStyle(Join.JOINED, false, NameStyle.Order.SURNAME_FIRST);
                    case SPACED -> NameStyle.NORTHERN;
                };
        NameModel model = NameModel.standard();
        Map<String, List<String>> recorded = recorded();
        int status = 0;
        int number = 0;
        for (String line : new Input(file).text().lines().toList()) {
            number++;
            String[] cells = line.split("\t", -1);
            if (line.isBlank()) {
                continue;
            }
            if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
                err.println(
                        "naranhi: line " + number + ": no name in Hangul, a tab and a spelling");
                status = 1;
                continue;
            }
            List<String> spellings = recorded.getOrDefault(cells[0].strip(), List.of());
            out.println(json(model.judge(cells[0].strip(), cells[1].strip(), spellings, style)));
        }
        out.flush();
        return status;
    }

    /// Every person's English name by their name in Hangul.
    private Map<String, List<String>> recorded() throws Failure {
        Map<String, List<String>> recorded = new HashMap<>();
        for (GlossaryEntry entry : entries()) {
            if (entry instanceof NameRecord name && name.kind() == NameRecord.Kind.PERSON) {
                recorded.computeIfAbsent(name.hangul(), _ -> new ArrayList<>()).add(name.english());
            }
        }
        return recorded;
    }

    private List<GlossaryEntry> entries() throws Failure {
        try {
            return CsvGlossary.read(glossary == null ? starter() : new Input(glossary).bytes())
                    .entries();
        } catch (GlossaryFile.Unreadable e) {
            throw new Failure("can't read " + glossary + ": " + e.getMessage());
        }
    }

    private static byte[] starter() {
        try (InputStream in =
                Objects.requireNonNull(
                        StarterFile.class.getResourceAsStream(
                                "/org/naranhi/starter/" + StarterFile.PEOPLE.fileName()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Judgement judgement) {
        StringBuilder json = new StringBuilder("{\"hangul\":");
        Json.string(judgement.hangul(), json).append(",\"latin\":");
        Json.string(judgement.latin(), json).append(",\"verdict\":");
        Json.string(word(judgement.verdict()), json)
                .append(",\"score\":")
                .append(figure(judgement.score()))
                .append(",\"reasons\":[");
        String separator = "";
        for (SyllableReason reason : judgement.reasons()) {
            reason(reason, json.append(separator));
            separator = ",";
        }
        json.append("],\"candidates\":[");
        separator = "";
        for (Candidate candidate : judgement.candidates()) {
            Json.string(candidate.latin(), json.append(separator));
            separator = ",";
        }
        return json.append("]}").toString();
    }

    private static void reason(SyllableReason reason, StringBuilder json) {
        Json.string(reason.hangul(), json.append("{\"hangul\":")).append(",\"latin\":");
        Json.string(reason.latin(), json).append(",\"place\":");
        Json.string(word(reason.place()), json).append(",\"basis\":");
        Json.string(word(reason.basis()), json)
                .append(",\"share\":")
                .append(figure(reason.share()))
                .append(",\"seen\":")
                .append(reason.seen())
                .append('}');
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
