package org.naranhi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.segmentation.okapi.OkapiSegmenter;
import org.naranhi.text.Language;
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
        SplitText.of(text, Objects.requireNonNull(language), segmenter).stream()
                .flatMap(List::stream)
                .forEach(out::println);
        out.flush();
        return 0;
    }
}
