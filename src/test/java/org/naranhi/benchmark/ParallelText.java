package org.naranhi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// English–Korean pairs to fill a memory with: the real ones of the data folder, and as many more
/// as are wanted, made from them. A made pair is, on each side, the beginning of one real sentence
/// and the end of another, a third of the words exchanged for words of the whole text by their
/// frequency: so words are as frequent as in real text, and no sentence is real.
final class ParallelText {
    /// A sentence and its translation.
    record Pair(String english, String korean) {}

    private final List<Pair> real;
    private final List<String> englishWords;
    private final List<String> koreanWords;

    private ParallelText(List<Pair> real) {
        this.real = real;
        this.englishWords = words(real.stream().map(Pair::english));
        this.koreanWords = words(real.stream().map(Pair::korean));
    }

    static ParallelText of(Path data) {
        return of(data, "ntrex", "park-news", "jhe", "ud", "tm-software");
    }

    /// Only what is in these folders.
    static ParallelText of(Path data, String... folders) {
        List<Pair> pairs = new ArrayList<>();
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
                        .map(pair -> new Pair(pair.english(), pair.korean()))
                        .distinct()
                        .limit(count)
                        .toList());
    }

    private static List<Pair> pairs(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t"))
                    .filter(cells -> cells.length > 1)
                    .map(cells -> Arrays.copyOfRange(cells, cells.length - 2, cells.length))
                    .filter(cells -> hangul(cells[1]) && !hangul(cells[0]))
                    .map(cells -> new Pair(clean(cells[0]), clean(cells[1])))
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

    private static List<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(text.split(" "))).toList();
    }

    List<Pair> real() {
        return real;
    }

    /// So many pairs that are not real.
    List<Pair> made(int count, long seed) {
        Random random = new Random(seed);
        List<Pair> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Pair first = real.get(random.nextInt(real.size()));
            Pair second = real.get(random.nextInt(real.size()));
            made.add(
                    new Pair(
                            mixed(first.english(), second.english(), englishWords, random),
                            mixed(first.korean(), second.korean(), koreanWords, random)));
        }
        return made;
    }

    /// A copy of a text with one word in eight changed, dropped or added.
    String edited(String text, boolean korean, Random random) {
        List<String> pool = korean ? koreanWords : englishWords;
        return Stream.of(text.split(" "))
                .flatMap(
                        word ->
                                switch (random.nextInt(24)) {
                                    case 0 -> Stream.of(pool.get(random.nextInt(pool.size())));
                                    case 1 -> Stream.empty();
                                    case 2 ->
                                            Stream.of(word, pool.get(random.nextInt(pool.size())));
                                    default -> Stream.of(word);
                                })
                .collect(Collectors.joining(" "));
    }

    /// Texts of two to four of the hundred most frequent words.
    List<String> brief(int count, boolean korean, Random random) {
        List<String> frequent =
                (korean ? koreanWords : englishWords)
                        .stream()
                                .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                                .entrySet()
                                .stream()
                                .sorted(
                                        Map.Entry.<String, Long>comparingByValue()
                                                .reversed()
                                                .thenComparing(Map.Entry.comparingByKey()))
                                .limit(100)
                                .map(Map.Entry::getKey)
                                .toList();
        return Stream.generate(
                        () ->
                                random.ints(random.nextInt(2, 5), 0, frequent.size())
                                        .mapToObj(frequent::get)
                                        .collect(Collectors.joining(" ")))
                .distinct()
                .limit(count)
                .toList();
    }

    private static String mixed(String one, String other, List<String> pool, Random random) {
        String[] first = one.split(" ");
        String[] second = other.split(" ");
        int head = (first.length + 1) / 2;
        int tail = second.length / 2;
        Stream<String> spliced =
                Stream.concat(
                        Arrays.stream(first).limit(head),
                        Arrays.stream(second).skip(second.length - tail));
        return spliced.map(
                        word ->
                                random.nextInt(3) == 0
                                        ? pool.get(random.nextInt(pool.size()))
                                        : word)
                .collect(Collectors.joining(" "));
    }
}
