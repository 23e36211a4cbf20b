package org.naranhi.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.naranhi.alignment.LearnedLexicon;
import org.naranhi.alignment.LexiconFile;
import org.naranhi.alignment.LexiconLearner;
import org.naranhi.alignment.SentencePair;
import org.naranhi.cli.SentencePairs;

/// Makes `src/main/resources/org/naranhi/alignment/words.lexicon` anew: `DATA_DIR OUT FILES…`,
/// files under the data folder with English and Korean in their last two columns. Files joined by
/// commas are learned from together, so each sort of text by itself: a word isn't rare in news
/// because programs don't use it.
public final class LexiconTraining {
    private LexiconTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        long start = System.nanoTime();
        LearnedLexicon lexicon = LearnedLexicon.empty();
        int pairs = 0;
        for (String part : List.of(arguments).subList(2, arguments.length)) {
            LexiconLearner learner = new LexiconLearner();
            for (String file : part.split(",")) {
                Path path = file.endsWith(".tmx") ? Path.of(file) : data.resolve(file);
                Set<SentencePair> seen = new HashSet<>();
                SentencePairs.read(
                        path,
                        pair -> {
                            SentencePair plain =
                                    new SentencePair(plain(pair.korean()), plain(pair.english()));
                            if (seen.add(plain)) {
                                learner.add(plain);
                            }
                        });
            }
            lexicon = lexicon.with(learner.learn());
            pairs += learner.pairs();
            System.out.printf("%s: %d pairs%n", part, learner.pairs());
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            LexiconFile.write(
                    lexicon,
                    "Learned from %d sentence pairs of %s (see NOTICE)."
                            .formatted(
                                    pairs,
                                    String.join(
                                            ", ", List.of(arguments).subList(2, arguments.length))),
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

    /// Without escapes, accelerators and placeholders of interface strings.
    private static String plain(String text) {
        return text.replaceAll("\\\\[nt]|%[0-9]*\\$?[a-zA-Z]\\b|\\$\\([A-Z_]+\\)|<[^>]*>", " ")
                .replaceAll("\\([_~&]?[A-Z]\\)|[_~&](?=\\p{L})", "");
    }
}
