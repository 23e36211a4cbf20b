package org.naranhi.romanization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.romanization.SyllableReason.Place;

/// A surname or a syllable of a given name in its place, with how people write it.
final class NamePart {
    /// A spelling and its chance among all spellings of the part.
    record Spelling(String letters, double chance) {}

    final Place place;
    final String hangul;

    /// How many people with this part were counted.
    final int people;

    /// Best first.
    final List<Spelling> spellings;

    private final Map<String, Integer> seen;
    private final Map<String, Double> chances = new HashMap<>();
    private final SpellingCounts model;

    NamePart(
            Place place,
            String hangul,
            Map<String, Integer> seen,
            List<Spelling> spellings,
            SpellingCounts model) {
        this.place = place;
        this.hangul = hangul;
        this.seen = seen;
        this.people = seen.values().stream().mapToInt(Integer::intValue).sum();
        this.spellings = spellings;
        this.model = model;
        spellings.forEach(spelling -> chances.put(spelling.letters(), spelling.chance()));
    }

    /// How many of the people counted write it so.
    int seen(String letters) {
        return seen.getOrDefault(letters, 0);
    }

    /// The chance that somebody with this part writes it so, 0 when nothing leads there.
    double chance(String letters) {
        Double known = chances.get(letters);
        return known == null ? model.chance(place, hangul, letters) : known;
    }
}
