package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.naranhi.hangul.Syllable;
import org.naranhi.romanization.NamePart.Spelling;
import org.naranhi.romanization.SyllableReason.Place;

/// How people write each syllable in each place of a name: the counts of `name-spellings.tsv`,
/// smoothed by those of other places and by [SoundLetters].
final class SpellingCounts {
    /// What the other places, and the sounds, are worth against people counted in this place.
    private static final double PLACES_WORTH = 3;

    private static final double SOUNDS_WORTH = 2;
    private static final double SURNAME_SOUNDS_WORTH = 1;
    private static final int OFFERED = 12;
    private static final int REMEMBERED = 20_000;

    /// Keeps letters that nobody writes from looking telling because nobody writes them.
    private static final double NOISE = 2e-5;

    private final Map<Place, Map<String, Map<String, Integer>>> seen = new EnumMap<>(Place.class);
    private final Map<String, Map<String, Double>> given = new HashMap<>();
    private final Map<String, Double> givenPeople = new HashMap<>();
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
        Map<String, Integer> spellings = new HashMap<>();
        for (String cell : row.subList(2, row.size())) {
            int space = cell.indexOf(' ');
            String letters = cell.substring(0, space);
            int count = Integer.parseInt(cell, space + 1, cell.length(), 10);
            spellings.put(letters, count);
            people.merge(place, (double) count, Double::sum);
            if (hangul.length() == 1) {
                // Names and not people teach the letters of sounds: a syllable a million people
                // have in their name says no more of other syllables than one that ten have.
                sounds.teach(Syllable.of(hangul.charAt(0)), letters, Math.sqrt(count));
            }
            if (place != Place.SURNAME) {
                given.computeIfAbsent(hangul, _ -> new HashMap<>())
                        .merge(letters, (double) count, Double::sum);
                givenPeople.merge(hangul, (double) count, Double::sum);
            }
        }
        in(seen, place).put(hangul, spellings);
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
        Map<String, Integer> own = in(seen, place).getOrDefault(hangul, Map.of());
        Set<String> letters = new LinkedHashSet<>(own.keySet());
        letters.addAll(given.getOrDefault(hangul, Map.of()).keySet());
        letters.addAll(likeliest(hangul));
        List<Spelling> spellings = new ArrayList<>();
        for (String written : letters) {
            spellings.add(new Spelling(written, chance(place, hangul, written)));
        }
        spellings.sort(
                Comparator.comparingDouble(Spelling::chance)
                        .reversed()
                        .thenComparing(Spelling::letters));
        return new NamePart(place, hangul, own, List.copyOf(spellings), this);
    }

    private List<String> likeliest(String hangul) {
        if (hangul.length() == 1) {
            return sounds.likeliest(Syllable.of(hangul.charAt(0)), OFFERED);
        }
        List<String> joined = new ArrayList<>();
        for (Spelling first :
                part(Place.GIVEN_FIRST, hangul.substring(0, 1)).spellings.subList(0, 4)) {
            for (Spelling second :
                    part(Place.GIVEN_LATER, hangul.substring(1)).spellings.subList(0, 4)) {
                joined.add(first.letters() + second.letters());
            }
        }
        return joined;
    }

    /// The chance that somebody with this syllable (or surname of two) in this place writes it so.
    double chance(Place place, String hangul, String letters) {
        Map<String, Integer> own = in(seen, place).getOrDefault(hangul, Map.of());
        double total = own.values().stream().mapToInt(Integer::intValue).sum();
        double sounds = bySounds(hangul, letters);
        if (place == Place.SURNAME) {
            return (own.getOrDefault(letters, 0) + SURNAME_SOUNDS_WORTH * sounds)
                    / (total + SURNAME_SOUNDS_WORTH);
        }
        double anywhere =
                (given.getOrDefault(hangul, Map.of()).getOrDefault(letters, 0.0)
                                + SOUNDS_WORTH * sounds)
                        / (givenPeople.getOrDefault(hangul, 0.0) + SOUNDS_WORTH);
        return (own.getOrDefault(letters, 0) + PLACES_WORTH * anywhere) / (total + PLACES_WORTH);
    }

    private double bySounds(String hangul, String letters) {
        if (hangul.length() == 1) {
            return sounds.chance(Syllable.of(hangul.charAt(0)), letters);
        }
        double sum = 0;
        for (int i = 1; i < letters.length(); i++) {
            double first =
                    chance(Place.GIVEN_FIRST, hangul.substring(0, 1), letters.substring(0, i));
            if (first > 0) {
                sum += first * chance(Place.GIVEN_LATER, hangul.substring(1), letters.substring(i));
            }
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
