package org.naranhi.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.naranhi.alignment.LearnedLexicon;
import org.naranhi.alignment.LexiconFile;
import org.naranhi.alignment.LexiconLearner;
import org.naranhi.alignment.SentencePair;

/// Makes `src/main/resources/org/naranhi/alignment/words.lexicon` anew: `DATA_DIR OUT FILE…`, the
/// files under the data folder, English and Korean in their last two columns.
public final class LexiconTraining {
    private LexiconTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        LexiconLearner learner = new LexiconLearner();
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            int before = learner.pairs();
            try (Stream<String> lines = Files.lines(data.resolve(file))) {
                lines.map(LexiconTraining::pair).distinct().forEach(learner::add);
            }
            System.out.printf("%s: %d pairs%n", file, learner.pairs() - before);
        }
        long start = System.nanoTime();
        LearnedLexicon lexicon = learner.learn();
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            LexiconFile.write(
                    lexicon,
                    "Learned from %d sentence pairs of %s (see NOTICE)."
                            .formatted(
                                    learner.pairs(),
                                    String.join(
                                            ", ",
                                            List.of(arguments).subList(2, arguments.length))),
                    out);
        }
        System.out.printf(
                "%d Korean words, %d English, %d pairs, %d bytes, %.1f s%n",
                lexicon.koreanWords(),
                lexicon.englishWords(),
                lexicon.size(),
                Files.size(Path.of(arguments[1])),
                (System.nanoTime() - start) / 1e9);
    }

    private static SentencePair pair(String line) {
        String[] cells = line.split("\t");
        String[] last = Arrays.copyOfRange(cells, Math.max(0, cells.length - 2), cells.length);
        return last.length < 2
                ? new SentencePair("", "")
                : new SentencePair(plain(last[1]), plain(last[0]));
    }

    /// Without escapes, accelerators and placeholders of interface strings.
    private static String plain(String text) {
        return text.replaceAll("\\\\[nt]|%[0-9]*\\$?[a-zA-Z]\\b|\\$\\([A-Z_]+\\)|<[^>]*>", " ")
                .replaceAll("\\([_~&]?[A-Z]\\)|[_~&](?=\\p{L})", "");
    }
}
