package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.hangul.Syllable;

/// How likely letters are for a syllable by its sounds alone: an initial and a rhyme (vowel and
/// final), each with the letters people write for it. It starts with `name-letters.tsv` and is
/// [taught][#teach] by counted spellings, so that a spelling nobody had before is judged by what
/// people do in other syllables.
final class SoundLetters {
    /// What the table is worth against counted names.
    private static final double TABLE_WORTH = 12;

    private static final double RHYME_WORTH = 6;
    private static final int LONGEST_INITIAL = 4;

    /// Letters and the chance of each.
    private static final class Choices {
        private final Map<String, Double> counts = new HashMap<>();
        private double total;

        void add(String letters, double count) {
            counts.merge(letters, count, Double::sum);
            total += count;
        }

        double of(String letters) {
            return counts.getOrDefault(letters, 0.0) / total;
        }
    }

    private final Map<String, Choices> initials = new HashMap<>();
    private final Map<String, Choices> vowels = new HashMap<>();
    private final Map<String, Choices> finals = new HashMap<>();
    private final Map<String, Choices> rhymes = new HashMap<>();

    SoundLetters() {
        Rows.of("name-letters.tsv").forEach(this::read);
    }

    private void read(List<String> row) {
        Choices choices =
                switch (row.getFirst()) {
                    case "initial" -> at(initials, row.get(1));
                    case "vowel" -> at(vowels, row.get(1));
                    case "final" -> at(finals, row.get(1));
                    default -> throw new IllegalStateException("name-letters.tsv: " + row);
                };
        List<String> letters = row.subList(2, row.size());
        double sum = letters.stream().mapToDouble(SoundLetters::weight).sum();
        for (String cell : letters) {
            String written = cell.substring(0, cell.indexOf(' '));
            choices.add(written.equals("-") ? "" : written, TABLE_WORTH * weight(cell) / sum);
        }
    }

    private static double weight(String cell) {
        return Double.parseDouble(cell.substring(cell.indexOf(' ') + 1));
    }

    private static Choices at(Map<String, Choices> map, String key) {
        return map.computeIfAbsent(key, _ -> new Choices());
    }

    /// Counts a spelling of a syllable; one that its sounds can't be told apart in is left out.
    void teach(Syllable syllable, String letters, double count) {
        int best = -1;
        double chance = 0;
        for (int i = 0; i <= Math.min(LONGEST_INITIAL, letters.length()); i++) {
            double now =
                    initial(syllable, letters.substring(0, i))
                            * rhyme(syllable, letters.substring(i));
            if (now > chance) {
                chance = now;
                best = i;
            }
        }
        if (best < 0) {
            return;
        }
        String rest = letters.substring(best);
        at(initials, initialKey(syllable)).add(letters.substring(0, best), count);
        at(rhymes, rhymeKey(syllable)).add(rest, count);
        int cut = cut(syllable, rest);
        if (cut >= 0) {
            at(vowels, vowelKey(syllable)).add(rest.substring(0, cut), count);
            at(finals, finalKey(syllable)).add(rest.substring(cut), count);
        }
    }

    /// The chance of these letters for the syllable, 0 when no way of writing its sounds leads to
    /// them.
    double chance(Syllable syllable, String letters) {
        double sum = 0;
        for (int i = 0; i <= Math.min(LONGEST_INITIAL, letters.length()); i++) {
            double initial = initial(syllable, letters.substring(0, i));
            if (initial > 0) {
                sum += initial * rhyme(syllable, letters.substring(i));
            }
        }
        return sum;
    }

    /// The likeliest letters for the syllable, best first.
    List<String> likeliest(Syllable syllable, int limit) {
        record Weighed(String letters, double chance) {}
        List<Weighed> all = new ArrayList<>();
        Choices initial = at(initials, initialKey(syllable));
        Choices vowel = at(vowels, vowelKey(syllable));
        Choices last = at(finals, finalKey(syllable));
        for (String i : initial.counts.keySet()) {
            for (String v : vowel.counts.keySet()) {
                for (String f : last.counts.keySet()) {
                    double chance = initial.of(i) * vowel.of(v) * last.of(f);
                    if (chance > 0.002) {
                        all.add(new Weighed(i + v + f, chance(syllable, i + v + f)));
                    }
                }
            }
        }
        return all.stream()
                .sorted(
                        Comparator.comparingDouble(Weighed::chance)
                                .reversed()
                                .thenComparing(Weighed::letters))
                .map(Weighed::letters)
                .distinct()
                .limit(limit)
                .toList();
    }

    private double initial(Syllable syllable, String letters) {
        Choices choices = initials.get(initialKey(syllable));
        return choices == null ? 0 : choices.of(letters);
    }

    private double rhyme(Syllable syllable, String letters) {
        double parts = 0;
        Choices vowel = vowels.get(vowelKey(syllable));
        Choices last = finals.get(finalKey(syllable));
        if (vowel != null && last != null) {
            for (int i = 1; i <= letters.length(); i++) {
                double v = vowel.of(letters.substring(0, i));
                if (v > 0) {
                    parts += v * last.of(letters.substring(i));
                }
            }
        }
        Choices whole = rhymes.get(rhymeKey(syllable));
        if (whole == null) {
            return parts;
        }
        return (whole.counts.getOrDefault(letters, 0.0) + RHYME_WORTH * parts)
                / (whole.total + RHYME_WORTH);
    }

    /// Where the vowel's letters end in a rhyme's, -1 when they can't be parted.
    private int cut(Syllable syllable, String rhyme) {
        Choices vowel = at(vowels, vowelKey(syllable));
        Choices last = at(finals, finalKey(syllable));
        int best = -1;
        double chance = 0;
        for (int i = 1; i <= rhyme.length(); i++) {
            double now = vowel.of(rhyme.substring(0, i)) * last.of(rhyme.substring(i));
            if (now > chance) {
                chance = now;
                best = i;
            }
        }
        return best;
    }

    private static String initialKey(Syllable syllable) {
        char initial = syllable.initialJamo();
        return initial == 'ㅅ' && "ㅣㅟㅑㅕㅛㅠㅖㅒ".indexOf(syllable.vowelJamo()) >= 0
                ? "ㅅ+"
                : String.valueOf(initial);
    }

    private static String vowelKey(Syllable syllable) {
        String vowel = String.valueOf(syllable.vowelJamo());
        return syllable.initialJamo() == 'ㅇ' ? "ㅇ" + vowel : vowel;
    }

    private static String finalKey(Syllable syllable) {
        return syllable.closed() ? String.valueOf(syllable.lastJamo()) : "-";
    }

    private static String rhymeKey(Syllable syllable) {
        return vowelKey(syllable) + finalKey(syllable);
    }
}
