package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.SyllableReason.Place;
import org.naranhi.romanization.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How many people write which syllable how, by place: what the name model learns from. Letters
/// that `name-letters.tsv` can't lead to from the syllable aren't counted: they are another name's,
/// as of Chinese, whose Hangul gives the Korean reading (Leung Kwok-hung), or misprints.
final class NameCounts {
    /// One person of the list: a name of three syllables, and the letters of each.
    record Person(String hangul, String latin) {
        List<String> letters() {
            return List.of(latin.toLowerCase(Locale.ROOT).split("[ -]"));
        }
    }

    private static final Pattern SPELLING = Pattern.compile("(\\p{L}+) (\\d+)");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Pattern SURNAME = Pattern.compile("[가-힣]{1,2}");

    /// Knows every syllable and has counted nobody.
    private static final NameModel RULES =
            new NameModel(
                    IntStream.rangeClosed('가', '힣')
                            .mapToObj(Character::toString)
                            .map(syllable -> List.of(Place.SURNAME.name(), syllable)));

    private final Map<Place, Map<String, Map<String, Integer>>> counts = new EnumMap<>(Place.class);

    static List<Person> people(Path data) throws IOException {
        return Files.readAllLines(data.resolve("wikidata_korean_persons_hyphen.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Person(cells[0], cells[1]))
                .filter(person -> person.hangul().length() == 3 && person.letters().size() == 3)
                .toList();
    }

    /// Counts people of whom every syllable fits.
    NameCounts count(List<Person> people) {
        for (Person person : people) {
            List<String> letters = person.letters();
            if (IntStream.range(0, 3).allMatch(i -> fits(syllable(person, i), letters.get(i)))) {
                for (Place place : Place.values()) {
                    int i = place.ordinal();
                    add(place, syllable(person, i), letters.get(i), 1);
                }
            }
        }
        return this;
    }

    private static String syllable(Person person, int i) {
        return person.hangul().substring(i, i + 1);
    }

    /// Counts the lists of surnames and given names, each romanization as one person's.
    NameCounts countLists(Path data) throws IOException {
        JsonNode names =
                new JsonMapper().readTree(data.resolve("m3nfis_surnames_given.json").toFile());
        for (JsonNode name : names) {
            String hangul = name.path("hangul").asString();
            if (name.has("rr")) {
                String all =
                        name.path("rr").asString()
                                + ","
                                + name.path("other_romanizations").asString();
                for (String latin : all.toLowerCase(Locale.ROOT).split(", *")) {
                    add(Place.SURNAME, hangul, latin, 1);
                }
            } else {
                countGiven(hangul, name.path("romanized").asString().toLowerCase(Locale.ROOT));
            }
        }
        return this;
    }

    private void countGiven(String hangul, String latin) {
        String[] letters = latin.split("-");
        if (hangul.length() == letters.length && letters.length <= 2) {
            for (int i = 0; i < letters.length; i++) {
                Place place = i == 0 ? Place.GIVEN_FIRST : Place.GIVEN_LATER;
                add(place, hangul.substring(i, i + 1), letters[i], 1);
            }
        }
    }

    /// Takes the counts of surnames from their own table, which knows more people.
    NameCounts countSurnames(Path data) throws IOException {
        Path table = data.resolve("derived_surname_romanization_counts_wikidata.tsv");
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t");
            Matcher matcher = SPELLING.matcher(cells[2]);
            while (matcher.find()) {
                String letters = matcher.group(1).toLowerCase(Locale.ROOT);
                int known = spellings(Place.SURNAME, cells[0]).getOrDefault(letters, 0);
                int people = Integer.parseInt(matcher.group(2));
                add(Place.SURNAME, cells[0], letters, Math.max(0, people - known));
            }
        }
        return this;
    }

    private void add(Place place, String hangul, String letters, int people) {
        boolean name = SURNAME.matcher(hangul).matches() && LETTERS.matcher(letters).matches();
        if (people > 0 && name && fits(hangul, letters)) {
            spellings(place, hangul).merge(letters, people, Integer::sum);
        }
    }

    private Map<String, Integer> spellings(Place place, String hangul) {
        return counts.computeIfAbsent(place, _ -> new TreeMap<>())
                .computeIfAbsent(hangul, _ -> new TreeMap<>());
    }

    private static boolean fits(String hangul, String letters) {
        return hangul.length() > 1
                || RULES.judge(hangul, letters, List.of(), NameStyle.HYPHENATED)
                        .verdict()
                        .atLeast(Verdict.UNLIKELY);
    }

    /// The table as the model reads it.
    Stream<List<String>> rows() {
        return Stream.of(Place.values()).flatMap(this::rows);
    }

    private Stream<List<String>> rows(Place place) {
        return Objects.requireNonNull(counts.get(place)).entrySet().stream()
                .filter(syllable -> !syllable.getValue().isEmpty())
                .map(
                        syllable ->
                                Stream.concat(
                                                Stream.of(place.name(), syllable.getKey()),
                                                cells(syllable.getValue()))
                                        .toList());
    }

    private static Stream<String> cells(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(spelling -> spelling.getKey() + " " + spelling.getValue());
    }
}
