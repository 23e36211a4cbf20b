package org.naranhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.names.BilingualText;
import org.naranhi.names.Casting;
import org.naranhi.names.EnglishPersonFinder;
import org.naranhi.names.HouseNames;
import org.naranhi.names.KoreanPersonFinder;
import org.naranhi.names.lucene.NoriWordBook;
import org.naranhi.quality.CheckedStory;
import org.naranhi.quality.Finding;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `names check KO_FILE EN_FILE`: the name check over a story's two editions, whose paragraphs
/// needn't match, a JSON object a finding. Places are lines of the files, counted from 1, and code
/// points of the line, counted from 0.
@Command(
        name = "check",
        description = "Check the names of a story's two editions, one JSON object a finding.",
        mixinStandardHelpOptions = true)
final class NamesCheckCommand implements Callable<Integer> {
    private static final List<String> OWN = List.of("hangul", "english", "candidates", "reasons");

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KO_FILE",
            description = "The Korean article, plain text.")
    private @Nullable Path korean;

    @Parameters(
            index = "1",
            paramLabel = "EN_FILE",
            description = "The English article, plain text.")
    private @Nullable Path english;

    @Option(
            names = "--glossary",
            paramLabel = "FILE.csv",
            description = "What is on record, instead of the starter glossary; may be repeated.")
    private List<Path> glossaries = List.of();

    @Option(
            names = "--source-lang",
            paramLabel = "ko|en",
            converter = LanguageConverter.class,
            defaultValue = "ko",
            description =
                    "The original's language: its names are missed in the other (${DEFAULT-VALUE}).")
    private Language source = Language.KOREAN;

    @Override
    public Integer call() throws Failure, IOException {
        ArticleLines koreanLines = ArticleLines.read(korean, Language.KOREAN);
        ArticleLines englishLines = ArticleLines.read(english, Language.ENGLISH);
        TermFinder terms =
                new NoriTermFinder(
                        Glossaries.read(
                                glossaries, Objects.requireNonNull(spec).commandLine().getErr()));
        List<BilingualText> story =
                List.of(
                        new BilingualText(
                                koreanLines.text(),
                                englishLines.text(),
                                terms.find(koreanLines.text(), Language.KOREAN),
                                terms.find(englishLines.text(), Language.ENGLISH)));
        Casting casting =
                new Casting(new KoreanPersonFinder(new NoriWordBook()), new EnglishPersonFinder());
        List<Placed> found =
                QualityDesk.ofNames()
                        .examine(
                                new CheckedStory(
                                        Direction.from(source),
                                        story,
                                        casting.of(story),
                                        HouseNames.STANDARD));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        for (Placed placed : found) {
            out.println(json(placed.finding(), koreanLines, englishLines));
        }
        out.flush();
        return found.isEmpty() ? 0 : 1;
    }

    private String json(Finding finding, ArticleLines korean, ArticleLines english) {
        boolean koreanSource = source == Language.KOREAN;
        StringBuilder json = new StringBuilder("{\"code\":");
        Json.string(finding.code(), json).append(",\"severity\":");
        Json.string(finding.severity().name().toLowerCase(java.util.Locale.ROOT), json);
        name(finding, json.append(",\"name\":"));
        places(
                koreanSource ? finding.source() : finding.target(),
                korean,
                json.append(",\"korean\":"));
        places(
                koreanSource ? finding.target() : finding.source(),
                english,
                json.append(",\"english\":"));
        json.append(",\"candidates\":[");
        String candidates = finding.parameters().getOrDefault("candidates", "");
        strings(candidates.isEmpty() ? List.of() : List.of(candidates.split(", ")), json);
        json.append("],\"reasons\":[");
        String reasons = finding.parameters().getOrDefault("reasons", "");
        strings(reasons.isEmpty() ? List.of() : List.of(reasons.split("; ")), json).append(']');
        new TreeMap<>(finding.parameters())
                .forEach(
                        (key, value) -> {
                            if (!OWN.contains(key)) {
                                Json.string(key, json.append(',')).append(':');
                                Json.string(value, json);
                            }
                        });
        return json.append('}').toString();
    }

    private static void name(Finding finding, StringBuilder json) {
        Json.string(finding.parameters().getOrDefault("hangul", ""), json.append("{\"hangul\":"));
        Json.string(finding.parameters().getOrDefault("english", ""), json.append(",\"english\":"))
                .append('}');
    }

    private static StringBuilder strings(List<String> strings, StringBuilder json) {
        String separator = "";
        for (String string : strings) {
            Json.string(string, json.append(separator));
            separator = ",";
        }
        return json;
    }

    private static void places(List<Span> spans, ArticleLines lines, StringBuilder json) {
        List<String> places = new ArrayList<>();
        for (Span span : spans) {
            ArticleLines.Place place = lines.place(span);
            StringBuilder one = new StringBuilder("{\"line\":").append(place.line());
            one.append(",\"start\":").append(place.start());
            one.append(",\"end\":").append(place.end()).append(",\"text\":");
            places.add(Json.string(place.text(), one).append('}').toString());
        }
        json.append('[').append(String.join(",", places)).append(']');
    }
}
