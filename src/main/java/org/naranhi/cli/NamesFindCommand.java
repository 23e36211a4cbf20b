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
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.names.EnglishPersonFinder;
import org.naranhi.names.KoreanPersonFinder;
import org.naranhi.names.PersonFinder;
import org.naranhi.names.PersonMention;
import org.naranhi.names.lucene.NoriWordBook;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `names find --lang ko|en [FILE]`: people, bodies and places, a JSON object a line. Each line of
/// the input is a passage of one document. Offsets are code points from the beginning of the input.
@Command(
        name = "find",
        description = "Find people, organizations and places in text, one JSON object a line.",
        mixinStandardHelpOptions = true)
final class NamesFindCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Mixin private TextOption input = new TextOption();

    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description = "What is on record, instead of the starter glossary; may be repeated.")
    private List<Path> glossaries = List.of();

    private record Named(String kind, Span span) {}

    @Override
    public Integer call() throws Failure, IOException {
        String text = input.text();
        Language spoken = input.language();
        Thread.ofPlatform().daemon().start(NamesFindCommand::wakeNori);
        List<Mention> recorded = recorded(text, spoken);
        TreeMap<Span, Named> found = new TreeMap<>();
        for (PersonMention person : finder(spoken).find(text, recorded)) {
            found.put(person.span(), new Named("person", person.span()));
        }
        for (Mention mention : recorded) {
            String kind = kind(mention);
            Span span = mention.span();
            if (!kind.isEmpty() && free(span, found)) {
                found.put(span, new Named(kind, span));
            }
        }
        print(text, new ArrayList<>(found.values()));
        return 0;
    }

    /// Its dictionary takes as long to load as the glossary.
    private static void wakeNori() {
        new NoriWordBook().morphemes("가");
    }

    /// Line by line: a name doesn't run on over the end of a passage.
    private List<Mention> recorded(String text, Language spoken) throws Failure, IOException {
        TermFinder terms =
                new NoriTermFinder(
                        Glossaries.read(
                                glossaries, Objects.requireNonNull(spec).commandLine().getErr()));
        List<Mention> recorded = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            for (Mention m : terms.find(text.substring(from, to), spoken)) {
                Span span = new Span(from + m.span().start(), from + m.span().end());
                recorded.add(m.at(span));
            }
            from = to + 1;
        }
        return recorded;
    }

    private static PersonFinder finder(Language language) {
        return switch (language) {
            case KOREAN -> new KoreanPersonFinder(new NoriWordBook());
            case ENGLISH -> new EnglishPersonFinder();
        };
    }

    private static boolean free(Span span, TreeMap<Span, Named> found) {
        Span before = found.floorKey(new Span(span.start(), Integer.MAX_VALUE));
        Span after = found.ceilingKey(span);
        return (before == null || !before.overlaps(span))
                && (after == null || !after.overlaps(span));
    }

    /// People are the person finder's.
    private static String kind(Mention mention) {
        return mention.entry() instanceof NameRecord name
                ? switch (name.kind()) {
                    case PERSON -> "";
                    case ORGANIZATION -> "organization";
                    case PLACE -> "place";
                }
                : "";
    }

    private void print(String text, List<Named> found) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        int at = 0;
        int points = 0;
        int line = 1;
        StringBuilder json = new StringBuilder();
        for (Named named : found) {
            int start = named.span().start();
            points += text.codePointCount(at, start);
            for (; at < start; at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
            json.setLength(0);
            Json.string(named.span().of(text), json.append("{\"text\":"))
                    .append(",\"start\":")
                    .append(points)
                    .append(",\"end\":")
                    .append(points + text.codePointCount(start, named.span().end()))
                    .append(",\"kind\":\"")
                    .append(named.kind())
                    .append("\",\"line\":")
                    .append(line)
                    .append('}');
            out.println(json);
        }
        out.flush();
    }
}
