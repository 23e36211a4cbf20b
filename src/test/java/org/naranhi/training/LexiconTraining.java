package org.naranhi.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.naranhi.alignment.LearnedLexicon;
import org.naranhi.alignment.LexiconFile;
import org.naranhi.alignment.LexiconLearner;
import org.naranhi.alignment.SentencePair;
import org.naranhi.memory.Memory;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader;
import org.naranhi.memory.tmx.TmxReader;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

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
                if (file.endsWith(".tmx")) {
                    memory(Path.of(file), learner);
                    continue;
                }
                try (Stream<String> lines = Files.lines(data.resolve(file))) {
                    lines.map(LexiconTraining::pair).distinct().forEach(learner::add);
                }
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

    private static void memory(Path file, LexiconLearner learner) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            new TmxReader()
                    .read(
                            in,
                            new UnitReader.Terms(
                                    Memory.NEWSROOM,
                                    Origin.STARTER,
                                    Direction.from(Language.KOREAN),
                                    Instant.EPOCH),
                            new UnitReader.Taker() {
                                @Override
                                public boolean unit(TranslationUnit unit) {
                                    learner.add(
                                            new SentencePair(
                                                    unit.in(Language.KOREAN),
                                                    unit.in(Language.ENGLISH)));
                                    return true;
                                }

                                @Override
                                public boolean refused(Refusal refusal) {
                                    return true;
                                }
                            });
        }
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
