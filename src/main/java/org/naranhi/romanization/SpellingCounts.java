package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.naranhi.hangul.Syllable;
import org.naranhi.romanization.NamePart.Spelling;
import org.naranhi.romanization.SyllableReason.Place;

/// How people write each syllable in each place of a name: the counts of `name-spellings.tsv`,
/// smoothed by those of other places and by [SoundLetters].
final class SpellingCounts {
    /// What the other place is worth against people counted in this one.
    private static final double PLACES_WORTH = 40;

    private static final double POWER = 0.4;
    private static final int OFFERED = 12;
    private static final int OFFERED_OF_TWO = 4;
    private static final int REMEMBERED = 20_000;

    /// Keeps letters that nobody writes from looking telling because nobody writes them.
    private static final double NOISE = 2e-5;

    private final Map<Place, Map<String, Tally>> seen = new EnumMap<>(Place.class);
    private final Map<String, Tally> given = new HashMap<>();
    private final Map<Place, Double> people = new EnumMap<>(Place.class);
    private final SoundLetters sounds = new SoundLetters();
    private final Map<Place, Map<String, NamePart>> parts = new EnumMap<>(Place.class);
    private final Map<Place, Map<String, Double>> shares = new EnumMap<>(Place.class);

    /// @param rows place, syllable (or surname of two), then cells of letters, a space and a count
    SpellingCounts(Stream<List<String>> rows) {
        for (Place place : Place.values()) {
            seen.put(place, new HashMap<>());
            parts.put(place, new ConcurrentHashMap<>());
            shares.put(place, new ConcurrentHashMap<>());
        }
        rows.forEach(this::read);
    }

    private void read(List<String> row) {
        Place place = Place.valueOf(row.get(0));
        String hangul = row.get(1);
        Tally own = in(seen, place).computeIfAbsent(hangul, _ -> new Tally());
        for (String cell : row.subList(2, row.size())) {
            int space = cell.indexOf(' ');
            String letters = cell.substring(0, space);
            int count = Integer.parseInt(cell, space + 1, cell.length(), 10);
            own.add(letters, count);
            if (hangul.length() == 1) {
                // Syllables and not people teach the letters of sounds: one that a million people
                // have says no more of other syllables than one that ten have.
                sounds.teach(Syllable.of(hangul.charAt(0)), letters, Math.pow(count, POWER));
            }
            if (place != Place.SURNAME) {
                given.computeIfAbsent(hangul, _ -> new Tally()).add(letters, count);
            }
        }
        people.merge(place, (double) own.people(), Double::sum);
    }

    private static <T> T in(Map<Place, T> places, Place place) {
        return Objects.requireNonNull(places.get(place));
    }

    /// The part of a name with its spellings.
    NamePart part(Place place, String hangul) {
        NamePart known = in(parts, place).get(hangul);
        if (known != null) {
            return known;
        }
        NamePart made = make(place, hangul);
        in(parts, place).put(hangul, made);
        return made;
    }

    private NamePart make(Place place, String hangul) {
        Tally own = in(seen, place).getOrDefault(hangul, Tally.NONE);
        Tally anywhere = given.getOrDefault(hangul, Tally.NONE);
        Set<String> letters = new LinkedHashSet<>(own.letters());
        letters.addAll(anywhere.letters());
        ToDoubleFunction<String> sounds;
        if (hangul.length() == 1) {
            SyllableSounds syllable = this.sounds.of(Syllable.of(hangul.charAt(0)));
            letters.addAll(syllable.likeliest(OFFERED));
            sounds = syllable::chance;
        } else {
            NamePart first = part(Place.GIVEN_FIRST, hangul.substring(0, 1));
            NamePart second = part(Place.GIVEN_LATER, hangul.substring(1));
            letters.addAll(joined(first, second));
            sounds = written -> chance(first, second, written);
        }
        return new NamePart(place, hangul, own, letters, chances(place, own, anywhere, sounds));
    }

    private static ToDoubleFunction<String> chances(
            Place place, Tally own, Tally anywhere, ToDoubleFunction<String> sounds) {
        return place == Place.SURNAME
                ? letters -> own.chance(letters, sounds.applyAsDouble(letters))
                : letters -> {
                    double given = anywhere.chance(letters, sounds.applyAsDouble(letters));
                    return (own.of(letters) + PLACES_WORTH * given) / (own.people() + PLACES_WORTH);
                };
    }

    private static List<String> joined(NamePart first, NamePart second) {
        List<String> joined = new ArrayList<>();
        for (Spelling one : first.spellings.subList(0, OFFERED_OF_TWO)) {
            for (Spelling other : second.spellings.subList(0, OFFERED_OF_TWO)) {
                joined.add(one.letters() + other.letters());
            }
        }
        return joined;
    }

    private static double chance(NamePart first, NamePart second, String letters) {
        double sum = 0;
        for (int i = 1; i < letters.length(); i++) {
            double chance = first.chance(letters.substring(0, i));
            sum += chance == 0 ? 0 : chance * second.chance(letters.substring(i));
        }
        return sum;
    }

    /// How often these letters stand in this place of a name, whatever the syllable.
    double share(Place place, String letters) {
        Map<String, Double> known = in(shares, place);
        Double share = known.get(letters);
        if (share == null) {
            double sum = 0;
            for (String hangul : in(seen, place).keySet()) {
                NamePart part = part(place, hangul);
                sum += part.people * part.chance(letters);
            }
            share = NOISE + sum / Math.max(1, people.getOrDefault(place, 0.0));
            if (known.size() < REMEMBERED) {
                known.put(letters, share);
            }
        }
        return share;
    }

    /// How common the part is in its place.
    double share(NamePart part) {
        return (part.people + 0.05) / (people.getOrDefault(part.place, 0.0) + 1);
    }

    /// Every part counted in this place.
    Stream<NamePart> parts(Place place) {
        return in(seen, place).keySet().stream().map(hangul -> part(place, hangul));
    }

    /// Whether the syllable is met in given names.
    boolean given(String hangul) {
        return given.containsKey(hangul);
    }

    boolean known(Place place, String hangul) {
        return in(seen, place).containsKey(hangul);
    }
}
