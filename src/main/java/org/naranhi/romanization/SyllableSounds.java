package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How likely letters are for one syllable by its sounds: those of its initial, then those of its
/// rhyme.
final class SyllableSounds {
    private static final int LETTERS = 26;

    private final String[] initials;
    private final double[] chances;
    private final Map<String, Double> rhymes;

    /// Letters a spelling can begin and end with, a bit each: most letters are refused by these
    /// alone.
    private int begins;

    private int ends;

    SyllableSounds(Map<String, Double> initials, Map<String, Double> rhymes) {
        this.initials = initials.keySet().toArray(String[]::new);
        this.chances = new double[this.initials.length];
        this.rhymes = rhymes;
        for (int i = 0; i < chances.length; i++) {
            String initial = this.initials[i];
            chances[i] = initials.getOrDefault(initial, 0.0);
            if (initial.isEmpty()) {
                rhymes.keySet().forEach(rhyme -> begins |= bit(rhyme.charAt(0)));
            } else {
                begins |= bit(initial.charAt(0));
            }
        }
        rhymes.keySet().forEach(rhyme -> ends |= bit(rhyme.charAt(rhyme.length() - 1)));
    }

    private static int bit(char letter) {
        int at = letter - 'a';
        return at >= 0 && at < LETTERS ? 1 << at : 0;
    }

    /// 0 when no way of writing the sounds leads to these letters.
    double chance(String letters) {
        if (letters.isEmpty()
                || (begins & bit(letters.charAt(0))) == 0
                || (ends & bit(letters.charAt(letters.length() - 1))) == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < initials.length; i++) {
            if (letters.startsWith(initials[i])) {
                Double rhyme = rhymes.get(letters.substring(initials[i].length()));
                sum += rhyme == null ? 0 : chances[i] * rhyme;
            }
        }
        return sum;
    }

    /// The likeliest letters, best first.
    List<String> likeliest(int limit) {
        List<Integer> firsts = new ArrayList<>(IntStream.range(0, chances.length).boxed().toList());
        firsts.sort(Comparator.comparingDouble(i -> -chances[i]));
        List<Map.Entry<String, Double>> rests = new ArrayList<>(rhymes.entrySet());
        rests.sort(Map.Entry.<String, Double>comparingByValue().reversed());
        Map<String, Double> likely = new HashMap<>();
        for (int i = 0; i < firsts.size(); i++) {
            for (int j = 0; j < Math.min(rests.size(), limit * 2 / (i + 1)); j++) {
                double chance = chances[firsts.get(i)] * rests.get(j).getValue();
                likely.merge(initials[firsts.get(i)] + rests.get(j).getKey(), chance, Double::sum);
            }
        }
        return likely.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }
}
