package org.naranhi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.naranhi.alignment.LearnedLexicon;
import org.naranhi.alignment.LexiconFile;
import org.naranhi.alignment.LexiconLearner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lexicon learn FILE… -o FILE`: a lexicon from translation memories, or from lines with a Korean
/// and an English sentence between tabs.
@Command(
        name = "learn",
        description = {
            "Learn which Korean word answers which English one.",
            "Files: TMX, or lines of a Korean and an English sentence with a tab between, either"
                    + " first."
        },
        mixinStandardHelpOptions = true)
final class LexiconLearnCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Sentence pairs.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The lexicon.")
    private @Nullable Path output;

    @Override
    public Integer call() throws Failure {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        LexiconLearner learner = new LexiconLearner();
        for (Path file : files) {
            int before = learner.pairs();
            read(file, learner);
            err.printf("%s: %d pairs%n", file, learner.pairs() - before);
        }
        if (learner.pairs() == 0) {
            throw new Failure("no sentence pairs in " + files.getFirst());
        }
        LearnedLexicon lexicon = learner.learn();
        write(lexicon, learner.pairs());
        err.printf(
                "%d Korean words, %d English, %d pairs of words%n",
                lexicon.koreanWords(), lexicon.englishWords(), lexicon.size());
        return 0;
    }

    private void write(LearnedLexicon lexicon, int pairs) throws Failure {
        Path to = Objects.requireNonNull(output);
        Path unfinished = to.resolveSibling(to.getFileName() + ".new");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                LexiconFile.write(lexicon, "Learned from " + pairs + " sentence pairs.", out);
            }
            Files.move(unfinished, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure("can't write " + to + ": " + e.getMessage());
        }
    }

    private static void read(Path file, LexiconLearner learner) throws Failure {
        try {
            SentencePairs.read(file, learner::add);
        } catch (NoSuchFileException e) {
            throw new Failure("no such file: " + file);
        } catch (IOException e) {
            throw new Failure("can't read " + file + ": " + e.getMessage());
        }
    }
}
