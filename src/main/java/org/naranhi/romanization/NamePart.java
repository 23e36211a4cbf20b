package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.naranhi.romanization.SyllableReason.Place;

/// A surname or a syllable of a given name in its place, with how people write it.
final class NamePart {
    /// A spelling and its chance among all spellings of the part.
    record Spelling(String letters, double chance) {}

    private static final Comparator<Spelling> LIKELIER =
            Comparator.comparingDouble(Spelling::chance)
                    .reversed()
                    .thenComparing(Spelling::letters);

    /// What no, one, two … letters of difference make of a spelling's chance.
    private static final double[] SLIPS = {1, 0.3, 0.1, 0.03, 0.01};

    private static final int REMEMBERED = 64;
    private static final int WEIGHED = 10;

    final Place place;
    final String hangul;

    /// How many people with this part were counted.
    final int people;

    /// Best first.
    final List<Spelling> spellings;

    private final Tally seen;
    private final Map<String, Double> chances = new HashMap<>();
    private final Map<String, List<Spelling>> nearest = new ConcurrentHashMap<>();
    private final ToDoubleFunction<String> others;

    /// @param letters the spellings worth offering
    /// @param others the chance of any letters
    NamePart(
            Place place,
            String hangul,
            Tally seen,
            Collection<String> letters,
            ToDoubleFunction<String> others) {
        this.place = place;
        this.hangul = hangul;
        this.seen = seen;
        this.people = seen.people();
        this.others = others;
        letters.forEach(written -> chances.put(written, others.applyAsDouble(written)));
        spellings =
                chances.entrySet().stream()
                        .map(entry -> new Spelling(entry.getKey(), entry.getValue()))
                        .sorted(LIKELIER)
                        .toList();
    }

    /// How many of the people counted write it so.
    int seen(String letters) {
        return seen.of(letters);
    }

    /// The chance that somebody with this part writes it so, 0 when nothing leads there.
    double chance(String letters) {
        Double known = chances.get(letters);
        return known == null ? others.applyAsDouble(letters) : known;
    }

    /// The common spellings that these letters may be a slip for, likeliest first.
    List<Spelling> nearest(String written) {
        List<Spelling> known = nearest.get(written);
        if (known == null) {
            known = weigh(written);
            if (nearest.size() < REMEMBERED) {
                nearest.put(written, known);
            }
        }
        return known;
    }

    private List<Spelling> weigh(String written) {
        List<Spelling> weighed = new ArrayList<>(WEIGHED);
        double sum = 0;
        for (Spelling spelling : spellings.subList(0, Math.min(WEIGHED, spellings.size()))) {
            int slips = Slips.between(spelling.letters(), written);
            double chance = spelling.chance() * SLIPS[Math.min(slips, SLIPS.length - 1)];
            weighed.add(new Spelling(spelling.letters(), chance));
            sum += chance;
        }
        double all = sum;
        weighed.replaceAll(one -> new Spelling(one.letters(), one.chance() / all));
        weighed.sort(LIKELIER);
        return weighed;
    }
}
