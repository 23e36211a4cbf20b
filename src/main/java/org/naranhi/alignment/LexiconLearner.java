package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Learns a lexicon from sentence pairs: IBM Model 1 in both directions, over the word pairs that
/// stand together more often than chance would have it; their strength is how much more often they
/// answer each other, by what both directions make of it.
public final class LexiconLearner {
    /// Pairs of longer sentences say little about words.
    private static final int MOST_WORDS = 80;

    /// A word seen less often is left out.
    private static final int RAREST = 1;

    private static final int ROUNDS = 6;
    private static final double WEAKEST = 1;

    /// A word pair that explains less of either word's occurrences is left out.
    private static final double LEAST_SHARE = 0.02;

    private static final int MOST_COUNTERPARTS = 12;

    /// Occurrences together that chance may have brought about.
    private static final double DOUBT = 0.3;

    /// Strength, in bits, of what is known beforehand: words of one syllable have too many
    /// meanings.
    private static final double COMMON = 5;

    private static final double COMMON_SHORT = 3;

    /// So often a word has to be there for the pairs to know it better.
    private static final int OFTEN = 12;

    private final Words words = new Words();
    private final Numbers korean = new Numbers();
    private final Numbers english = new Numbers();
    private final List<int[]> koreanSides = new ArrayList<>();
    private final List<int[]> englishSides = new ArrayList<>();

    /// Words by numbers in the order they were met.
    private static final class Numbers {
        final Map<String, Integer> numbers = new HashMap<>();
        final List<String> words = new ArrayList<>();

        int of(String word) {
            return numbers.computeIfAbsent(
                    word,
                    w -> {
                        words.add(w);
                        return words.size() - 1;
                    });
        }
    }

    /// Takes a pair in.
    public LexiconLearner add(SentencePair pair) {
        int[] left = numbers(pair.korean(), true);
        int[] right = numbers(pair.english(), false);
        if (left.length > 0
                && right.length > 0
                && left.length <= MOST_WORDS
                && right.length <= MOST_WORDS) {
            koreanSides.add(left);
            englishSides.add(right);
        }
        return this;
    }

    /// How many pairs there are to learn from.
    public int pairs() {
        return koreanSides.size();
    }

    /// The words of a sentence, each once.
    private int[] numbers(String text, boolean hangul) {
        Set<String> keys = new LinkedHashSet<>();
        for (Words.Word word : words.of(text)) {
            if (word.hangul() == hangul) {
                keys.add(word.key());
            }
        }
        Numbers numbers = hangul ? korean : english;
        return keys.stream().mapToInt(numbers::of).toArray();
    }

    public LearnedLexicon learn() {
        int[] koreanCounts = counts(koreanSides, korean.words.size());
        int[] englishCounts = counts(englishSides, english.words.size());
        WordPairs pairs =
                WordPairs.of(koreanSides, englishSides, koreanCounts, englishCounts, RAREST);
        double[] there = new ModelOne(pairs, koreanSides, englishSides).expected(ROUNDS);
        WordPairs turned = pairs.turned(english.words.size());
        double[] back =
                pairs.fromTurned(
                        turned, new ModelOne(turned, englishSides, koreanSides).expected(ROUNDS));
        Map<String, Map<String, Integer>> strengths = new HashMap<>();
        for (int k = 0; k < korean.words.size(); k++) {
            for (int at = pairs.from(k); at < pairs.from(k + 1); at++) {
                int e = pairs.other(at);
                double together = Math.sqrt(there[at] * back[at]);
                double bits = bits(together, koreanCounts[k], englishCounts[e]);
                double share = together / Math.sqrt((double) koreanCounts[k] * englishCounts[e]);
                if (bits >= WEAKEST && share >= LEAST_SHARE) {
                    strengths
                            .computeIfAbsent(korean.words.get(k), _ -> new LinkedHashMap<>())
                            .put(
                                    english.words.get(e),
                                    (int) Math.round(bits / LearnedLexicon.STEP));
                }
            }
        }
        common(strengths, koreanCounts, englishCounts);
        strengths.replaceAll((_, row) -> strongest(row));
        return LearnedLexicon.of(strengths);
    }

    /// Adds what is known beforehand: where the pairs seldom have the words, by a usual strength;
    /// where they often have both, by how often they have them together.
    private void common(
            Map<String, Map<String, Integer>> strengths, int[] koreanCounts, int[] englishCounts) {
        List<SentencePair> known =
                CommonWords.pairs().stream()
                        .map(pair -> new SentencePair(key(pair.korean()), key(pair.english())))
                        .filter(pair -> !pair.korean().isEmpty() && !pair.english().isEmpty())
                        .toList();
        Map<Long, Integer> together = together(known, koreanCounts, englishCounts);
        for (SentencePair pair : known) {
            int k = korean.numbers.getOrDefault(pair.korean(), -1);
            int e = english.numbers.getOrDefault(pair.english(), -1);
            Integer seen = together.get(both(k, e));
            double bits =
                    seen != null
                            ? bits(seen, koreanCounts[k], englishCounts[e])
                            : pair.korean().length() == 1 ? COMMON_SHORT : COMMON;
            if (bits >= WEAKEST) {
                strengths
                        .computeIfAbsent(pair.korean(), _ -> new LinkedHashMap<>())
                        .merge(
                                pair.english(),
                                (int) Math.round(bits / LearnedLexicon.STEP),
                                Math::max);
            }
        }
    }

    private static long both(int k, int e) {
        return (long) k << 32 | e & 0xFFFFFFFFL;
    }

    /// The key of a single word or compound; "" for what is neither.
    private String key(String text) {
        List<Words.Word> found = words.of(text);
        return found.size() == 1
                ? found.getFirst().key()
                : found.stream().map(Words.Word::key).filter(text::equals).findFirst().orElse("");
    }

    /// How many pairs have both words, of those that are often there.
    private Map<Long, Integer> together(
            List<SentencePair> known, int[] koreanCounts, int[] englishCounts) {
        Map<Long, Integer> together = new HashMap<>();
        Map<Integer, List<Integer>> asked = new HashMap<>();
        for (SentencePair pair : known) {
            int k = korean.numbers.getOrDefault(pair.korean(), -1);
            int e = english.numbers.getOrDefault(pair.english(), -1);
            if (k >= 0 && e >= 0 && koreanCounts[k] >= OFTEN && englishCounts[e] >= OFTEN) {
                asked.computeIfAbsent(k, _ -> new ArrayList<>()).add(e);
                together.put(both(k, e), 0);
            }
        }
        int[] there = new int[english.words.size()];
        for (int i = 0; i < koreanSides.size(); i++) {
            for (int e : englishSides.get(i)) {
                there[e] = i + 1;
            }
            for (int k : koreanSides.get(i)) {
                for (int e : asked.getOrDefault(k, List.of())) {
                    if (there[e] == i + 1) {
                        together.merge(both(k, e), 1, Integer::sum);
                    }
                }
            }
        }
        return together;
    }

    /// How much one word tells of the other: log2 of how many times as often they answer each other
    /// as chance would have it.
    private double bits(double together, int koreanCount, int englishCount) {
        double ratio =
                Math.max(0, together - DOUBT)
                        * pairs()
                        / ((koreanCount + 1.0) * (englishCount + 1.0));
        return Math.log(0.3 + 0.7 * ratio) / Math.log(2);
    }

    private static Map<String, Integer> strongest(Map<String, Integer> row) {
        Map<String, Integer> kept = new LinkedHashMap<>();
        row.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_COUNTERPARTS)
                .forEach(e -> kept.put(e.getKey(), e.getValue()));
        return kept;
    }

    private static int[] counts(List<int[]> sides, int words) {
        int[] counts = new int[words];
        for (int[] side : sides) {
            for (int word : side) {
                counts[word]++;
            }
        }
        return counts;
    }
}
