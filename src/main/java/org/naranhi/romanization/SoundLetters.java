package org.naranhi.romanization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.RuleTable;

/// The letters people write for sounds: `name-letters.tsv`, and what is [taught][#teach] by counted
/// spellings, so that a spelling nobody had before is judged by what people do in other syllables.
/// A syllable's sounds are its initial and its rhyme, a rhyme's its vowel and its final.
final class SoundLetters {
    /// What the table, and a rhyme's vowel and final, are worth against counted syllables.
    private static final double TABLE_WORTH = 12;

    private static final double RHYME_WORTH = 20;

    private static final int LONGEST_INITIAL = 4;
    private static final String SH_BEFORE = "ㅣㅟㅑㅕㅛㅠㅖㅒ";

    /// Letters, and how often they were met.
    private static final class Choices {
        private final Map<String, Double> counts = new HashMap<>();
        private double total;

        void add(String letters, double count) {
            counts.merge(letters, count, Double::sum);
            total += count;
        }

        double of(String letters) {
            return total == 0 ? 0 : counts.getOrDefault(letters, 0.0) / total;
        }

        Map<String, Double> chances() {
            Map<String, Double> chances = new HashMap<>();
            counts.keySet().forEach(letters -> chances.put(letters, of(letters)));
            return chances;
        }
    }

    private static final Choices NONE = new Choices();

    private final Map<String, Choices> initials = new HashMap<>();
    private final Map<String, Choices> vowels = new HashMap<>();
    private final Map<String, Choices> finals = new HashMap<>();
    private final Map<String, Choices> rhymes = new HashMap<>();
    private final Map<String, Map<String, Double>> rhymeChances = new ConcurrentHashMap<>();
    private final Map<Syllable, SyllableSounds> syllables = new ConcurrentHashMap<>();

    SoundLetters() {
        RuleTable.rows(SoundLetters.class, "name-letters.tsv").forEach(this::read);
    }

    private void read(List<String> row) {
        Map<String, Choices> place =
                switch (row.getFirst()) {
                    case "initial" -> initials;
                    case "vowel" -> vowels;
                    case "final" -> finals;
                    default -> throw new IllegalStateException("name-letters.tsv: " + row);
                };
        List<String> letters = row.subList(2, row.size());
        double sum = letters.stream().mapToDouble(SoundLetters::weight).sum();
        for (String cell : letters) {
            String written = cell.substring(0, cell.indexOf(' '));
            at(place, row.get(1))
                    .add(written.equals("-") ? "" : written, TABLE_WORTH * weight(cell) / sum);
        }
    }

    private static double weight(String cell) {
        return Double.parseDouble(cell.substring(cell.indexOf(' ') + 1));
    }

    private static Choices at(Map<String, Choices> place, String sound) {
        return place.computeIfAbsent(sound, _ -> new Choices());
    }

    /// Counts a spelling of a syllable, parted where the table parts it; one that it can't part is
    /// left out. All teaching comes before the first question.
    void teach(Syllable syllable, String letters, double count) {
        Choices initial = initials.getOrDefault(initial(syllable), NONE);
        Choices vowel = vowels.getOrDefault(vowel(syllable), NONE);
        Choices last = finals.getOrDefault(last(syllable), NONE);
        int bestBegin = -1;
        int bestEnd = -1;
        double best = 0;
        for (int begin = 0; begin <= Math.min(LONGEST_INITIAL, letters.length()); begin++) {
            double before = initial.of(letters.substring(0, begin));
            for (int end = begin + 1; before > 0 && end <= letters.length(); end++) {
                double chance =
                        before
                                * vowel.of(letters.substring(begin, end))
                                * last.of(letters.substring(end));
                if (chance > best) {
                    best = chance;
                    bestBegin = begin;
                    bestEnd = end;
                }
            }
        }
        if (best > 0) {
            initial.add(letters.substring(0, bestBegin), count);
            vowel.add(letters.substring(bestBegin, bestEnd), count);
            last.add(letters.substring(bestEnd), count);
            at(rhymes, rhyme(syllable)).add(letters.substring(bestBegin), count);
        }
    }

    SyllableSounds of(Syllable syllable) {
        return syllables.computeIfAbsent(
                syllable,
                _ ->
                        new SyllableSounds(
                                initials.getOrDefault(initial(syllable), NONE).chances(),
                                rhymeChances.computeIfAbsent(
                                        rhyme(syllable), _ -> rhymeChances(syllable))));
    }

    private Map<String, Double> rhymeChances(Syllable syllable) {
        Map<String, Double> parts = new HashMap<>();
        Map<String, Double> lasts = finals.getOrDefault(last(syllable), NONE).chances();
        vowels.getOrDefault(vowel(syllable), NONE)
                .chances()
                .forEach(
                        (vowel, v) ->
                                lasts.forEach(
                                        (last, f) ->
                                                parts.merge(vowel + last, v * f, Double::sum)));
        Choices whole = rhymes.getOrDefault(rhyme(syllable), NONE);
        parts.replaceAll(
                (letters, chance) ->
                        (whole.counts.getOrDefault(letters, 0.0) + RHYME_WORTH * chance)
                                / (whole.total + RHYME_WORTH));
        return parts;
    }

    private static String initial(Syllable syllable) {
        char initial = syllable.initialJamo();
        return initial == 'ㅅ' && SH_BEFORE.indexOf(syllable.vowelJamo()) >= 0
                ? "ㅅ+"
                : String.valueOf(initial);
    }

    private static String vowel(Syllable syllable) {
        String vowel = String.valueOf(syllable.vowelJamo());
        return syllable.initialJamo() == 'ㅇ' ? "ㅇ" + vowel : vowel;
    }

    private static String last(Syllable syllable) {
        return syllable.closed() ? String.valueOf(syllable.lastJamo()) : "-";
    }

    private static String rhyme(Syllable syllable) {
        return vowel(syllable) + last(syllable);
    }
}
