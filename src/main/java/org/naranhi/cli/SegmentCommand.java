package org.naranhi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.segmentation.okapi.OkapiSegmenter;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `segment --lang ko|en [FILE]`: one sentence a line. Blank lines of the input part paragraphs;
/// other line breaks are white space.
@Command(
        name = "segment",
        description = "Split text into sentences, one a line.",
        mixinStandardHelpOptions = true)
final class SegmentCommand implements Callable<Integer> {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\h\\f]*(?=\\R)\\R\\s*");
    private static final Pattern WHITE = Pattern.compile("\\s+");

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The text; standard input without it.")
    private @Nullable Path file;

    @Option(
            names = "--lang",
            paramLabel = "ko|en",
            required = true,
            converter = LanguageConverter.class,
            description = "The text's language.")
    private @Nullable Language language;

    @Override
    public Integer call() throws Failure {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        String text = new Input(file).text();
        Segmenter segmenter = new OkapiSegmenter();
        for (String paragraph : BLANK_LINE.split(text)) {
            for (Span span : segmenter.segments(paragraph, Objects.requireNonNull(language))) {
                out.println(WHITE.matcher(span.of(paragraph)).replaceAll(" "));
            }
        }
        out.flush();
        return 0;
    }
}
