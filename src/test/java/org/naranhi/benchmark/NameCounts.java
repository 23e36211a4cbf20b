package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.NameStyle;
import org.naranhi.romanization.SyllableReason.Place;
import org.naranhi.romanization.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How many people write which syllable how, by place: what the name model learns from.
final class NameCounts {
    /// One person of the list: three syllables and the letters of each.
    record Person(String hangul, String latin) {
        List<String> letters() {
            return List.of(latin.toLowerCase(Locale.ROOT).split("[ -]"));
        }
    }

    private static final Pattern SURNAME_SPELLING = Pattern.compile("(\\p{L}+) (\\d+)");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    private final Map<Place, Map<String, Map<String, Integer>>> counts = new EnumMap<>(Place.class);

    NameCounts() {
        for (Place place : Place.values()) {
            counts.put(place, new TreeMap<>());
        }
    }

    static List<Person> people(Path data) throws IOException {
        return Files.readAllLines(data.resolve("wikidata_korean_persons_hyphen.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Person(cells[0], cells[1]))
                .filter(person -> person.hangul().length() == 3 && person.letters().size() == 3)
                .toList();
    }

    /// Counts these people, but those whose letters the rules alone can't lead to: foreigners of
    /// Chinese name, misprints.
    NameCounts count(List<Person> people) {
        NameModel rules = rules(people);
        for (Person person : people) {
            if (rules.judge(person.hangul(), person.latin(), List.of(), NameStyle.HYPHENATED)
                            .verdict()
                    != Verdict.NOT_THIS_NAME) {
                for (int i = 0; i < 3; i++) {
                    add(
                            Place.values()[i],
                            person.hangul().substring(i, i + 1),
                            person.letters().get(i),
                            1);
                }
            }
        }
        return this;
    }

    /// A model that knows every syllable of these people and no letters.
    private static NameModel rules(List<Person> people) {
        return new NameModel(
                Stream.of(Place.values())
                        .flatMap(
                                place ->
                                        people.stream()
                                                .map(
                                                        person ->
                                                                person.hangul()
                                                                        .substring(
                                                                                place.ordinal(),
                                                                                place.ordinal()
                                                                                        + 1))
                                                .distinct()
                                                .map(hangul -> List.of(place.name(), hangul))));
    }

    /// Counts the lists of surnames and given names: each romanization as one person's.
    NameCounts countLists(Path data) throws IOException {
        JsonNode names =
                new JsonMapper().readTree(data.resolve("m3nfis_surnames_given.json").toFile());
        for (JsonNode name : names) {
            String hangul = name.path("hangul").asString();
            if (name.has("rr")) {
                for (String latin : name.path("other_romanizations").asString().split(", *")) {
                    add(Place.SURNAME, hangul, latin.toLowerCase(Locale.ROOT), 1);
                }
                add(Place.SURNAME, hangul, name.path("rr").asString().toLowerCase(Locale.ROOT), 1);
                continue;
            }
            String[] letters =
                    name.path("romanized").asString().toLowerCase(Locale.ROOT).split("-");
            if (hangul.length() == letters.length && hangul.length() <= 2) {
                for (int i = 0; i < letters.length; i++) {
                    add(
                            i == 0 ? Place.GIVEN_FIRST : Place.GIVEN_LATER,
                            hangul.substring(i, i + 1),
                            letters[i],
                            1);
                }
            }
        }
        return this;
    }

    /// Counts surnames from their own table in the place of those of people counted.
    NameCounts countSurnames(Path data) throws IOException {
        for (String line :
                Files.readAllLines(
                        data.resolve("derived_surname_romanization_counts_wikidata.tsv"))) {
            String[] cells = line.split("\t");
            Matcher matcher = SURNAME_SPELLING.matcher(cells[2]);
            while (matcher.find()) {
                counts.get(Place.SURNAME)
                        .computeIfAbsent(cells[0], _ -> new TreeMap<>())
                        .put(
                                matcher.group(1).toLowerCase(Locale.ROOT),
                                Integer.parseInt(matcher.group(2)));
            }
        }
        return this;
    }

    private void add(Place place, String hangul, String letters, int people) {
        if (hangul.matches("[가-힣]{1,2}") && LETTERS.matcher(letters).matches()) {
            counts.get(place)
                    .computeIfAbsent(hangul, _ -> new TreeMap<>())
                    .merge(letters, people, Integer::sum);
        }
    }

    /// The table as the model reads it.
    Stream<List<String>> rows() {
        return Stream.of(Place.values())
                .flatMap(
                        place ->
                                counts.get(place).entrySet().stream()
                                        .map(
                                                syllable ->
                                                        Stream.concat(
                                                                        Stream.of(
                                                                                place.name(),
                                                                                syllable.getKey()),
                                                                        cells(syllable.getValue()))
                                                                .toList()));
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
