package org.naranhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `terms find --lang ko|en [--glossary FILE] [FILE]`: names and terms on record, a JSON object a
/// line. Each line of the input is a passage of one text; offsets are code points from its
/// beginning, of the text as it came.
@Command(
        name = "find",
        description = "Find names and terms in text, one JSON object a line.",
        mixinStandardHelpOptions = true)
final class TermsFindCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Mixin private TextOption input = new TextOption();

    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description =
                    "What is on record (CSV, TBX or XLSX), instead of the starter glossary; may be"
                            + " repeated.")
    private List<Path> glossaries = List.of();

    @Override
    public Integer call() throws Failure, IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        TermFinder finder = new NoriTermFinder(Glossaries.read(glossaries, err));
        Language spoken = input.language();
        try (Lines lines = input.lines()) {
            List<String> texts = new ArrayList<>();
            for (String line = lines.next(); line != null; line = lines.next()) {
                texts.add(line);
            }
            List<List<Mention>> found = finder.findThroughout(texts, spoken);
            for (int i = 0; i < texts.size(); i++) {
                for (Mention mention : found.get(i)) {
                    out.println(json(i + 1, texts.get(i), mention));
                }
            }
        }
        out.flush();
        return 0;
    }

    private static StringBuilder json(int number, String line, Mention mention) {
        Span span = mention.span();
        Span points = span.inCodePoints(line);
        StringBuilder json =
                new StringBuilder("{\"line\":")
                        .append(number)
                        .append(",\"start\":")
                        .append(points.start())
                        .append(",\"end\":")
                        .append(points.end());
        Json.string(span.of(line), json.append(",\"text\":"));
        Json.string(mention.form(), json.append(",\"form\":"));
        json.append(",\"kind\":\"").append(mention.kind().name().toLowerCase(Locale.ROOT));
        Json.string(mention.attached(), json.append("\",\"attached\":"));
        GlossaryEntry entry = mention.entry();
        json.append(",\"entry\":{\"id\":\"").append(entry.id());
        Json.string(entry.korean(), json.append("\",\"korean\":"));
        return Json.string(entry.english(), json.append(",\"english\":")).append("}}");
    }
}
