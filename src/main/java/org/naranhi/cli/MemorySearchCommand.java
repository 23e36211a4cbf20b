package org.naranhi.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.alignment.LexiconFile;
import org.naranhi.alignment.PhraseLinks;
import org.naranhi.memory.Concordance;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.Counterparts;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitFilter;
import org.naranhi.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `memory search --memory DIR --lang ko|en QUERY`: units that hold the words, a JSON object a
/// line.
@Command(
        name = "search",
        description = {
            "Find units that hold all words of QUERY, in any of their forms.",
            "Words in \"double quotes\" must stand together; * stands for any letters."
        },
        mixinStandardHelpOptions = true)
final class MemorySearchCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "QUERY", arity = "1", description = "The words.")
    private String query = "";

    @Mixin private MemoryOption memory = new MemoryOption();

    @Option(
            names = "--lang",
            paramLabel = "ko|en",
            required = true,
            converter = LanguageConverter.class,
            description = "The side to search.")
    private @Nullable Language language;

    @Option(names = "--exactly", description = "Only as the words are written.")
    private boolean exactly;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many units; 20 without it.")
    private int limit = 20;

    @Override
    public Integer call() throws Failure {
        Language side = Objects.requireNonNull(language);
        if (limit < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--limit is at least 1");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (MemoryFolder folder = memory.open()) {
            ConcordanceQuery asked =
                    new ConcordanceQuery(query, side, exactly, UnitFilter.ANY, limit);
            new Concordance(folder.memory(), counterparts())
                    .find(asked)
                    .forEach(hit -> out.println(json(hit)));
        }
        out.flush();
        return 0;
    }

    /// By the lexicon that comes with us.
    private static Counterparts counterparts() {
        PhraseLinks links = new PhraseLinks(LexiconFile.standard());
        return (unit, side, spans) ->
                links.answering(unit.in(side), side, spans, unit.in(side.other()));
    }

    /// `spans` are in the side that was searched, `counterparts` in the other, in code points.
    private static StringBuilder json(ConcordanceHit hit) {
        TranslationUnit unit = hit.unit();
        StringBuilder json = new StringBuilder("{\"source\":");
        Json.string(unit.source(), json);
        Json.string(unit.target(), json.append(",\"target\":"));
        json.append(",\"direction\":\"")
                .append(unit.direction().source().tag())
                .append('-')
                .append(unit.direction().target().tag())
                .append('"');
        UnitJson.origin(unit, json).append(",\"times\":").append(hit.times());
        UnitJson.spans(unit.in(hit.language()), hit.spans(), json.append(",\"spans\":"));
        String other = unit.in(hit.language().other());
        return UnitJson.spans(other, hit.counterparts(), json.append(",\"counterparts\":"))
                .append('}');
    }
}
