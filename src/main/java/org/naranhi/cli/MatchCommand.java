package org.naranhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.lucene.ReadOnlyMemory;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `match --memory DIR --source-lang ko|en --target-lang en|ko [FILE]`: a sentence a line, answered
/// by a JSON object a line as soon as it is read.
@Command(
        name = "match",
        description = "Find what the memory has for each line, best first, as JSON lines.",
        mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {
    private static final int HIGHEST = 100;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The sentences; standard input without it.")
    private @Nullable Path file;

    @Mixin private MemoryOption memory = new MemoryOption();

    @Mixin private PenaltyOption penalty = new PenaltyOption();

    @Option(
            names = "--source-lang",
            paramLabel = "ko|en",
            required = true,
            converter = LanguageConverter.class,
            description = "The language of the sentences.")
    private @Nullable Language source;

    @Option(
            names = "--target-lang",
            paramLabel = "en|ko",
            converter = LanguageConverter.class,
            description = "The language to translate into: the other one.")
    private @Nullable Language target;

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            defaultValue = "70",
            description = "Only matches this good, 1 to 100; 70 without it.")
    private int threshold;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5",
            description = "At most so many a line; 5 without it.")
    private int limit;

    @Option(
            names = "--exhaustive",
            description = "Score every unit instead of looking them up, for comparing.")
    private boolean exhaustive;

    @Override
    public Integer call() throws Failure, IOException {
        Direction direction = direction();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (MemoryFolder folder = memory.open();
                Lines lines = new Lines(file)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                out.println(json(line, matches(folder.memory(), line, direction)));
                if (out.checkError()) {
                    break; // nobody listens any more
                }
            }
        }
        return 0;
    }

    private Direction direction() {
        Language from = Objects.requireNonNull(source);
        require(target != from, "--source-lang and --target-lang are two languages");
        require(threshold >= 1 && threshold <= HIGHEST, "--threshold is 1 to 100");
        require(limit >= 1, "--limit is at least 1");
        penalty.penalties(); // what is wrong with them is said before anything is read
        return Direction.from(from);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), otherwise);
        }
    }

    private List<Match> matches(ReadOnlyMemory in, String line, Direction direction) {
        if (line.isBlank()) {
            return List.of();
        }
        MatchQuery query = penalty.query(line, direction, null, null, threshold, limit);
        return exhaustive ? in.exhaustive(query) : in.matches(query);
    }

    private static StringBuilder json(String query, List<Match> matches) {
        StringBuilder json = new StringBuilder("{\"query\":");
        Json.string(query, json).append(",\"matches\":[");
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            json.append(i == 0 ? "{" : ",{").append("\"score\":").append(match.score());
            Json.string(match.source(), json.append(",\"source\":"));
            Json.string(match.target(), json.append(",\"target\":"));
            UnitJson.origin(match.unit(), json).append(",\"times\":").append(match.times());
            if (match.penalty() > 0) {
                json.append(",\"penalty\":").append(match.penalty());
            }
            json.append('}');
        }
        return json.append("]}");
    }
}
