package org.naranhi.memory.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Pairs made from real ones, as many as are wanted, to fill a memory with. A made pair is, on each
/// side, the beginning of one real sentence and the end of another, a third of the words exchanged
/// for words of the whole text by their frequency: so words are as frequent as in real text, and no
/// sentence is real.
public final class MadePairs {
    private final List<SentencePair> real;
    private final List<String> englishWords;
    private final List<String> koreanWords;

    public MadePairs(List<SentencePair> real) {
        this.real = List.copyOf(real);
        this.englishWords = words(real.stream().map(SentencePair::english));
        this.koreanWords = words(real.stream().map(SentencePair::korean));
    }

    private static List<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(text.split(" "))).toList();
    }

    /// So many pairs that are not real.
    public List<SentencePair> made(int count, long seed) {
        Random random = new Random(seed);
        List<SentencePair> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            SentencePair first = real.get(random.nextInt(real.size()));
            SentencePair second = real.get(random.nextInt(real.size()));
            made.add(
                    new SentencePair(
                            mixed(first.english(), second.english(), englishWords, random),
                            mixed(first.korean(), second.korean(), koreanWords, random)));
        }
        return made;
    }

    /// A copy of a text with one word in eight changed, dropped or added.
    public String edited(String text, boolean korean, Random random) {
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
    public List<String> brief(int count, boolean korean, Random random) {
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
