package org.naranhi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.segmentation.okapi.OkapiSegmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `segment --lang ko|en [FILE]`: one sentence a line. Blank lines of the input part paragraphs;
/// other line breaks are white space.
@Command(
        name = "segment",
        description = "Split text into sentences, one a line.",
        mixinStandardHelpOptions = true)
final class SegmentCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Mixin private TextOption input = new TextOption();

    @Override
    public Integer call() throws Failure {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        String text = input.text();
        Segmenter segmenter = new OkapiSegmenter();
        SplitText.of(text, input.language(), segmenter).stream()
                .flatMap(List::stream)
                .forEach(out::println);
        out.flush();
        return 0;
    }
}
