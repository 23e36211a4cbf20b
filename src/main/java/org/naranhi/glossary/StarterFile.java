package org.naranhi.glossary;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;

/// The four kinds of entries as files and sheets hold them, and their columns in order. Further
/// columns, for what few entries have, follow only where some entry needs them.
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
                    "english_short",
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

    /// The column an entry is known again by where its key doesn't tell.
    static final String ID = "id";

    private final List<String> columns;
    private final Set<String> required;
    private final List<String> key;
    private final SequencedMap<String, EntryField> fields = new LinkedHashMap<>();
    private final List<String> allColumns;

    StarterFile(List<String> columns, Set<String> required, List<String> key) {
        this.columns = columns;
        this.required = required;
        this.key = key;
        boolean terms = columns.contains("korean");
        for (EntryField field : EntryField.values()) {
            if (terms ? field.ofTerms() : field.ofNames()) {
                fields.put(column(field, terms, columns.contains("second_reference")), field);
            }
        }
        Set<String> all = new LinkedHashSet<>(columns);
        all.addAll(fields.keySet());
        all.add(ID);
        allColumns = List.copyOf(all);
    }

    private static String column(EntryField field, boolean terms, boolean people) {
        return switch (field) {
            case KOREAN -> terms ? "korean" : field.column();
            // what many spreadsheets call the language they translate from
            case SOURCE -> terms ? "reference" : field.column();
            case ENGLISH_SHORT -> people ? "second_reference" : field.column();
            default -> field.column();
        };
    }

    public List<String> columns() {
        return columns;
    }

    /// The columns in which no cell may be empty.
    public Set<String> required() {
        return required;
    }

    /// The columns that tell one row from another; `distinction` does besides.
    List<String> key() {
        return key;
    }

    /// What the entries of this file are made of.
    public Collection<EntryField> fields() {
        return fields.values();
    }

    public String column(EntryField field) {
        return column(field, this == TERMS, this == PEOPLE);
    }

    /// What a column holds; nothing for the id's and for those of other files.
    public Optional<EntryField> field(String column) {
        return Optional.ofNullable(fields.get(column));
    }

    /// Every column such a file may have, those of [#columns] first and the id's last.
    public List<String> allColumns() {
        return allColumns;
    }

    /// Whether this is what a sheet or a subject of that name is about: 인물, places.
    public boolean isNamed(String name) {
        return HeaderWords.names(this, name);
    }

    /// What [EntryField#KIND] is in this file.
    public String kind() {
        return switch (this) {
            case PEOPLE -> "PERSON";
            case ORGANIZATIONS -> "ORGANIZATION";
            case PLACES -> "PLACE";
            case TERMS -> "TERM";
        };
    }

    /// `people`
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// `people.csv`
    public String fileName() {
        return words() + ".csv";
    }

    public static StarterFile of(GlossaryEntry entry) {
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

    /// The id of an entry whose key cells are these: the same whenever the file is read, so that
    /// reading again replaces.
    UUID id(EntryValues values) {
        StringBuilder name = new StringBuilder(name());
        for (String column : key) {
            EntryField field = field(column).orElseThrow();
            name.append('\n').append(Cells.written(field, values.get(field)));
        }
        if (!values.get(EntryField.DISTINCTION).isEmpty()) {
            name.append('\n').append(values.get(EntryField.DISTINCTION));
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
