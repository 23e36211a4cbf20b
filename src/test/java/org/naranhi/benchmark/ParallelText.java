package org.naranhi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.naranhi.memory.bench.MadePairs;
import org.naranhi.memory.bench.SentencePair;

/// English–Korean pairs to fill a memory with: the real ones of the data folder, and as many more
/// as are wanted, made from them ([MadePairs]).
final class ParallelText {
    private final List<SentencePair> real;
    private final MadePairs made;

    private ParallelText(List<SentencePair> real) {
        this.real = real;
        this.made = new MadePairs(real);
    }

    static ParallelText of(Path data) {
        return of(data, "ntrex", "park-news", "jhe", "ud", "tm-software");
    }

    /// Only what is in these folders.
    static ParallelText of(Path data, String... folders) {
        List<SentencePair> pairs = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(data.resolve(folder))) {
                for (Path file :
                        files.sorted().filter(f -> f.toString().endsWith(".tsv")).toList()) {
                    pairs.addAll(pairs(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ParallelText(pairs.stream().distinct().toList());
    }

    /// Pairs that we made up ourselves, for who has no data folder.
    static ParallelText ofNews(int count) {
        NewsSentences sentences = new NewsSentences(5);
        return new ParallelText(
                Stream.generate(sentences::next)
                        .map(pair -> new SentencePair(pair.english(), pair.korean()))
                        .distinct()
                        .limit(count)
                        .toList());
    }

    private static List<SentencePair> pairs(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t"))
                    .filter(cells -> cells.length > 1)
                    .map(cells -> Arrays.copyOfRange(cells, cells.length - 2, cells.length))
                    .filter(cells -> hangul(cells[1]) && !hangul(cells[0]))
                    .map(cells -> new SentencePair(clean(cells[0]), clean(cells[1])))
                    .filter(pair -> !pair.english().isEmpty() && !pair.korean().isEmpty())
                    .toList();
        }
    }

    private static boolean hangul(String text) {
        return text.chars().anyMatch(c -> c >= '가' && c <= '힣');
    }

    private static String clean(String text) {
        return text.replace("\\n", " ").replace('"', ' ').replaceAll("\\s+", " ").strip();
    }

    List<SentencePair> real() {
        return real;
    }

    /// So many pairs that are not real.
    List<SentencePair> made(int count, long seed) {
        return made.made(count, seed);
    }

    /// A copy of a text with one word in eight changed, dropped or added.
    String edited(String text, boolean korean, Random random) {
        return made.edited(text, korean, random);
    }

    /// Texts of two to four of the hundred most frequent words.
    List<String> brief(int count, boolean korean, Random random) {
        return made.brief(count, korean, random);
    }
}
