package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A lexicon in memory: for each Korean word the numbers of its English counterparts and their
/// strengths, in steps of [#STEP] bits.
public final class LearnedLexicon implements Lexicon {
    /// Sixteen steps a bit: a strength is one byte.
    static final double STEP = 1 / 16.0;

    static final int STRONGEST = 255;

    /// Counterparts of one Korean word, the strongest first.
    record Entry(int[] english, byte[] strengths) {
        int strength(int i) {
            return strengths[i] & 0xFF;
        }
    }

    private final Map<String, Entry> entries;
    private final String[] english;

    LearnedLexicon(Map<String, Entry> entries, String[] english) {
        this.entries = entries;
        this.english = english;
    }

    /// Korean words, each with English words and strengths in steps.
    static LearnedLexicon of(Map<String, Map<String, Integer>> strengths) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> words = new ArrayList<>();
        strengths.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .forEach(
                        word -> {
                            numbers.put(word, words.size());
                            words.add(word);
                        });
        Map<String, Entry> entries = new HashMap<>();
        strengths.forEach(
                (korean, row) -> {
                    List<Map.Entry<String, Integer>> sorted =
                            row.entrySet().stream()
                                    .sorted(
                                            Map.Entry.<String, Integer>comparingByValue(
                                                            Comparator.reverseOrder())
                                                    .thenComparing(Map.Entry.comparingByKey()))
                                    .toList();
                    int[] ids = new int[sorted.size()];
                    byte[] steps = new byte[sorted.size()];
                    for (int i = 0; i < ids.length; i++) {
                        ids[i] = numbers.getOrDefault(sorted.get(i).getKey(), 0);
                        steps[i] = (byte) Math.clamp(sorted.get(i).getValue(), 1, STRONGEST);
                    }
                    entries.put(korean, new Entry(ids, steps));
                });
        return new LearnedLexicon(entries, words.toArray(String[]::new));
    }

    /// A lexicon that knows no word.
    public static LearnedLexicon empty() {
        return new LearnedLexicon(Map.of(), new String[0]);
    }

    @Override
    public List<Counterpart> english(String lemma) {
        Entry entry = entries.get(lemma);
        if (entry == null) {
            return List.of();
        }
        List<Counterpart> found = new ArrayList<>(entry.english.length);
        for (int i = 0; i < entry.english.length; i++) {
            found.add(new Counterpart(english[entry.english[i]], entry.strength(i) * STEP));
        }
        return found;
    }

    /// What either knows; where both know a pair, the stronger.
    public LearnedLexicon with(LearnedLexicon other) {
        Map<String, Map<String, Integer>> both = strengths();
        other.strengths()
                .forEach(
                        (korean, row) ->
                                row.forEach(
                                        (word, steps) ->
                                                both.computeIfAbsent(
                                                                korean, k -> new LinkedHashMap<>())
                                                        .merge(word, steps, Math::max)));
        return of(both);
    }

    /// How many pairs of words it holds.
    public int size() {
        return entries.values().stream().mapToInt(entry -> entry.english.length).sum();
    }

    public int koreanWords() {
        return entries.size();
    }

    public int englishWords() {
        return english.length;
    }

    @Nullable Entry entry(String korean) {
        return entries.get(korean);
    }

    Map<String, Entry> entries() {
        return entries;
    }

    String[] english() {
        return english;
    }

    private Map<String, Map<String, Integer>> strengths() {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        entries.forEach(
                (korean, entry) -> {
                    Map<String, Integer> row = new LinkedHashMap<>();
                    for (int i = 0; i < entry.english.length; i++) {
                        row.put(english[entry.english[i]], entry.strength(i));
                    }
                    all.put(korean, row);
                });
        return all;
    }
}
