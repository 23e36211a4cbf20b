package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.naranhi.hangul.Syllable;
import org.naranhi.romanization.SyllableReason.Place;

/// Names in Hangul: how one is built, and which of them letters stand for.
final class HangulNames {
    private static final int LONGEST_GIVEN = 3;
    private static final String FOREIGN_INITIALS = "ㄲㄸㅃㅆㅉㅋㅌㅍ";
    private static final String FOREIGN_OPEN = "ㅡ";
    private static final String FOREIGN_CLOSED = "ㅟㅞㅙㅒㅖ";
    private static final int KEPT = 24;
    private static final int LONGEST_LETTERS = 8;
    private static final int REMEMBERED = 5_000;

    private record Likely(NamePart part, double chance) {}

    private record Whole(String surname, String given, double chance) {}

    private final SpellingCounts counts;
    private final Map<Place, Map<String, List<Likely>>> known = new ConcurrentHashMap<>();

    HangulNames(SpellingCounts counts) {
        this.counts = counts;
        for (Place place : Place.values()) {
            known.put(place, new ConcurrentHashMap<>());
        }
    }

    /// Whether a name is built as Koreans' are: a surname there is, and one to three syllables of
    /// which most are met in given names.
    boolean korean(String hangul) {
        return !parts(hangul).isEmpty();
    }

    /// The ways to take a name apart, the likelier first: 선우은 is 선우 은 before 선 우은.
    List<List<NamePart>> parts(String hangul) {
        List<List<NamePart>> ways = new ArrayList<>(2);
        int space = hangul.indexOf(' ');
        if (space > 0) {
            add(hangul.substring(0, space), hangul.substring(space + 1).replace(" ", ""), ways);
        } else {
            for (int at = 2; at >= 1; at--) {
                if (hangul.length() >= at) {
                    add(hangul.substring(0, at), hangul.substring(at), ways);
                }
            }
        }
        return ways;
    }

    private void add(String surname, String given, List<List<NamePart>> ways) {
        if (!counts.known(Place.SURNAME, surname) || given.length() > LONGEST_GIVEN) {
            return;
        }
        List<NamePart> parts = new ArrayList<>(given.length() + 1);
        parts.add(counts.part(Place.SURNAME, surname));
        int strange = 0;
        for (int i = 0; i < given.length(); i++) {
            String syllable = given.substring(i, i + 1);
            if (!counts.given(syllable)) {
                strange++;
                if (!Syllable.is(given.charAt(i)) || !korean(Syllable.of(given.charAt(i)))) {
                    return;
                }
            }
            parts.add(counts.part(i == 0 ? Place.GIVEN_FIRST : Place.GIVEN_LATER, syllable));
        }
        if (strange == 0 || strange == 1 && given.length() < LONGEST_GIVEN) {
            ways.add(parts);
        }
    }

    /// Whether a syllable that no given name counted has could be in one: 쩌 of 장쩌민, 윈 of 마윈 and 츠
    /// of 양제츠 could not.
    private static boolean korean(Syllable syllable) {
        return FOREIGN_INITIALS.indexOf(syllable.initialJamo()) < 0
                && (syllable.closed() ? FOREIGN_CLOSED : FOREIGN_OPEN).indexOf(syllable.vowelJamo())
                        < 0;
    }

    List<HangulName> of(LatinName latin, int limit) {
        Map<PersonalName, Double> found = new HashMap<>();
        read(latin, found);
        if (!latin.words().isEmpty()) {
            read(latin.lastWordFirst(), found);
        }
        double sum = found.values().stream().mapToDouble(Double::doubleValue).sum();
        return found.entrySet().stream()
                .map(entry -> new HangulName(entry.getKey(), entry.getValue() / sum))
                .sorted(
                        Comparator.comparingDouble(HangulName::share)
                                .reversed()
                                .thenComparing(name -> name.name().surname() + name.name().given()))
                .limit(limit)
                .toList();
    }

    private void read(LatinName latin, Map<PersonalName, Double> found) {
        String letters = latin.letters();
        List<Integer> ends =
                latin.words().isEmpty()
                        ? upTo(Math.min(2 * LONGEST_LETTERS, letters.length() - 1))
                        : latin.words();
        for (int end : ends) {
            List<Likely> surnames = likely(Place.SURNAME, letters.substring(0, end));
            if (surnames.isEmpty()) {
                continue;
            }
            List<Integer> joints = new ArrayList<>();
            latin.words().stream().filter(at -> at > end).forEach(joints::add);
            latin.pieces().stream().filter(at -> at > end).forEach(joints::add);
            List<Whole> givens = new ArrayList<>();
            given(letters, end, "", 1, joints, givens);
            for (Likely surname : surnames) {
                for (Whole given : givens) {
                    found.merge(
                            new PersonalName(surname.part().hangul, given.given()),
                            surname.chance() * given.chance(),
                            Double::sum);
                }
            }
        }
    }

    private static List<Integer> upTo(int last) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            ends.add(i);
        }
        return ends;
    }

    /// How common given names of one, two and three syllables are.
    private static final double[] LENGTHS = {0, 0.03, 0.96, 0.005};

    private void given(
            String letters,
            int from,
            String hangul,
            double chance,
            List<Integer> joints,
            List<Whole> givens) {
        if (from == letters.length()) {
            if (!hangul.isEmpty()) {
                givens.add(new Whole("", hangul, chance * LENGTHS[hangul.length()]));
            }
            return;
        }
        if (hangul.length() == LONGEST_GIVEN) {
            return;
        }
        int furthest = Math.min(letters.length(), from + LONGEST_LETTERS);
        for (int joint : joints) {
            if (joint > from) {
                furthest = Math.min(furthest, joint);
            }
        }
        for (int to = from + 1; to <= furthest; to++) {
            Place place = hangul.isEmpty() ? Place.GIVEN_FIRST : Place.GIVEN_LATER;
            for (Likely syllable : likely(place, letters.substring(from, to))) {
                double now = chance * syllable.chance();
                if (now > 1e-9) {
                    given(letters, to, hangul + syllable.part().hangul, now, joints, givens);
                }
            }
        }
    }

    /// The parts these letters likeliest stand for in this place.
    private List<Likely> likely(Place place, String letters) {
        Map<String, List<Likely>> remembered = Objects.requireNonNull(known.get(place));
        List<Likely> likely = remembered.get(letters);
        if (likely == null) {
            likely =
                    counts.parts(place)
                            .map(
                                    part ->
                                            new Likely(
                                                    part,
                                                    counts.share(part) * part.chance(letters)))
                            .filter(one -> one.chance() > 1e-8)
                            .sorted(Comparator.comparingDouble(Likely::chance).reversed())
                            .limit(KEPT)
                            .toList();
            if (remembered.size() < REMEMBERED) {
                remembered.put(letters, likely);
            }
        }
        return likely;
    }
}
