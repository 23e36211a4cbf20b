package org.naranhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.alignment.Aligner;
import org.naranhi.alignment.LexiconFile;
import org.naranhi.alignment.SentenceAligner;
import org.naranhi.segmentation.okapi.OkapiSegmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `align KO EN`: which sentences of two files say the same; `align --batch DIR -o OUT.tmx`: those
/// of all pairs of files in a folder or a ZIP file.
@Command(
        name = "align",
        description = {
            "Find which sentences of a Korean and an English file say the same.",
            "One line for each bead: numbers of the Korean sentences, of the English ones, the chance"
                    + " that it is right, and the texts."
        },
        mixinStandardHelpOptions = true)
final class AlignCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "KO EN",
            arity = "0..2",
            description = "The Korean file and the English one.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "tsv|json|tmx",
            defaultValue = "tsv",
            description = "How beads are written; tsv without it.")
    private AlignmentFormat format = AlignmentFormat.TSV;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "0",
            description = "Leave out beads that are less likely, 0 to 1.")
    private double least;

    @Option(
            names = "--pre-segmented",
            description = "Each line is a segment; otherwise the files are text to be split.")
    private boolean segmented;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "A lexicon that 'lexicon learn' made, beside the own one.")
    private @Nullable Path lexicon;

    @Option(
            names = "--batch",
            paramLabel = "DIR|ZIP",
            description =
                    "Align all pairs of files in a folder or a ZIP file, x.ko.txt with x.en.txt;"
                            + " done ones are passed over when it is run again.")
    private @Nullable Path batch;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.tmx",
            description = "Where the units of a batch go.")
    private @Nullable Path output;

    @Override
    public Integer call() throws Failure {
        CommandSpec own = Objects.requireNonNull(spec);
        if (least < 0 || least > 1) {
            throw new ParameterException(own.commandLine(), "--min-confidence is from 0 to 1");
        }
        if (batch == null ? files.size() != 2 : !files.isEmpty() || output == null) {
            throw new ParameterException(
                    own.commandLine(), "either KO and EN, or --batch DIR|ZIP and -o OUT.tmx");
        }
        AlignedFiles.Reading reading = new AlignedFiles.Reading(new OkapiSegmenter(), segmented);
        PrintWriter err = own.commandLine().getErr();
        if (batch != null && output != null) {
            return batch(batch, output, reading, err) ? 0 : 1;
        }
        PrintWriter out = own.commandLine().getOut();
        AlignedFiles aligned = AlignedFiles.align(files.get(0), files.get(1), reading, aligner());
        if (aligned.turned()) {
            err.println(
                    "naranhi: "
                            + files.get(0)
                            + " is English and "
                            + files.get(1)
                            + " Korean: taken the other way round");
        }
        write(aligned, out);
        out.flush();
        return 0;
    }

    private boolean batch(Path from, Path to, AlignedFiles.Reading reading, PrintWriter err)
            throws Failure {
        String made = "links 1 " + segmented + " " + lexicon;
        try (BatchFiles pairs = BatchFiles.of(from)) {
            return new AlignBatch(
                            from, pairs, to, new PairReading(reading), aligner(), least, made, err)
                    .run();
        }
    }

    private void write(AlignedFiles aligned, PrintWriter out) throws Failure {
        try {
            format.write(
                    aligned,
                    aligned.beads().stream().filter(bead -> bead.confidence() >= least).toList(),
                    Files.getLastModifiedTime(files.getFirst()).toInstant(),
                    out);
        } catch (IOException e) {
            throw new Failure("can't write what was found: " + e.getMessage());
        }
    }

    private Aligner aligner() throws Failure {
        if (lexicon == null) {
            return new SentenceAligner();
        }
        try (InputStream in = Files.newInputStream(lexicon)) {
            return new SentenceAligner(LexiconFile.standard().with(LexiconFile.read(in)));
        } catch (NoSuchFileException e) {
            throw new Failure("no such file: " + lexicon);
        } catch (IOException e) {
            throw new Failure("can't read the lexicon " + lexicon + ": " + e.getMessage());
        }
    }
}
