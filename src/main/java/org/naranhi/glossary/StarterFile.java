package org.naranhi.glossary;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The four files a glossary is kept in outside the database, and their columns in order.
public enum StarterFile {
    PEOPLE(
            List.of(
                    "hangul",
                    "hanja",
                    "english",
                    "basis",
                    "title_ko",
                    "title_en",
                    "second_reference",
                    "country",
                    "variants",
                    "source",
                    "note"),
            Set.of("hangul", "english", "basis", "country"),
            List.of("hangul", "hanja", "country")),
    ORGANIZATIONS(
            List.of(
                    "hangul",
                    "hanja",
                    "english",
                    "hangul_short",
                    "english_short",
                    "kind",
                    "country",
                    "basis",
                    "variants",
                    "source",
                    "note"),
            Set.of("hangul", "english", "basis", "country"),
            List.of("hangul", "country")),
    PLACES(
            List.of(
                    "hangul",
                    "hanja",
                    "english",
                    "hangul_short",
                    "kind",
                    "part_of",
                    "country",
                    "basis",
                    "variants",
                    "source",
                    "note"),
            Set.of("hangul", "english", "kind", "basis", "country"),
            List.of("hangul", "part_of", "country")),
    TERMS(
            List.of(
                    "korean",
                    "english",
                    "domain",
                    "part_of_speech",
                    "status",
                    "korean_variants",
                    "english_variants",
                    "abbreviation",
                    "note"),
            Set.of("korean", "english", "domain", "part_of_speech", "status"),
            List.of("korean", "english"));

    private final List<String> columns;
    private final Set<String> required;
    private final List<String> key;

    StarterFile(List<String> columns, Set<String> required, List<String> key) {
        this.columns = columns;
        this.required = required;
        this.key = key;
    }

    public List<String> columns() {
        return columns;
    }

    /// The columns in which no cell may be empty.
    public Set<String> required() {
        return required;
    }

    /// The columns that tell one row from another.
    List<String> key() {
        return key;
    }

    /// `people.csv`
    public String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".csv";
    }

    static StarterFile of(GlossaryEntry entry) {
        return switch (entry) {
            case TermEntry _ -> TERMS;
            case NameRecord name ->
                    switch (name.kind()) {
                        case PERSON -> PEOPLE;
                        case ORGANIZATION -> ORGANIZATIONS;
                        case PLACE -> PLACES;
                    };
        };
    }

    /// The id of a row whose key cells are these: the same whenever the file is read, so that
    /// reading again replaces.
    UUID id(List<String> keyCells) {
        String name = name() + '\n' + String.join("\n", keyCells);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
