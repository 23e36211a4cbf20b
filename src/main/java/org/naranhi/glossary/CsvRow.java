package org.naranhi.glossary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.TermEntry.Status;

/// One row of a glossary file: cells by column name, and their turning into an entry and back.
record CsvRow(StarterFile file, Map<String, String> cells) {
    static final String ID = "id";

    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /// What ISO 3166 keeps for the European Union and the United Nations, and what everyone uses
    /// for Kosovo.
    private static final Set<String> RESERVED = Set.of("EU", "UN", "XK");

    /// What keeps a row out: a code and the column it is about.
    static final class Refused extends Exception {
        final String code;
        final String column;

        Refused(String code, String column) {
            super(code + ' ' + column);
            this.code = code;
            this.column = column;
        }
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    List<String> key() {
        return file.key().stream().map(this::cell).toList();
    }

    GlossaryEntry entry() throws Refused {
        for (String column : file.columns()) {
            if (file.required().contains(column) && cell(column).isEmpty()) {
                throw new Refused("cell.empty", column);
            }
        }
        return switch (file) {
            case PEOPLE -> name(Kind.PERSON, "", "second_reference", "");
            case ORGANIZATIONS -> name(Kind.ORGANIZATION, "hangul_short", "english_short", "kind");
            case PLACES -> name(Kind.PLACE, "hangul_short", "", "kind");
            case TERMS ->
                    new TermEntry(
                            id(),
                            cell("korean"),
                            cell("english"),
                            cell("domain"),
                            cell("part_of_speech"),
                            constant(Status.class, "status"),
                            values("korean_variants"),
                            values("english_variants"),
                            cell("abbreviation"),
                            cell("note"));
        };
    }

    private NameRecord name(Kind kind, String hangulShort, String englishShort, String category)
            throws Refused {
        return new NameRecord(
                id(),
                kind,
                cell("hangul"),
                cell("hanja"),
                cell("english"),
                constant(Basis.class, "basis"),
                cell(hangulShort),
                cell(englishShort),
                cell("title_ko"),
                cell("title_en"),
                country(),
                cell("part_of"),
                cell(category),
                values("variants"),
                cell("source"),
                cell("note"));
    }

    private UUID id() throws Refused {
        String written = cell(ID);
        if (written.isEmpty()) {
            return file.id(key());
        }
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException _) {
            throw new Refused("id.unreadable", ID);
        }
    }

    /// `ZZ`, the code for no country, is nothing in the record.
    private String country() throws Refused {
        String code = cell("country").toUpperCase(Locale.ROOT);
        if (code.equals("ZZ")) {
            return "";
        }
        if (!COUNTRIES.contains(code) && !RESERVED.contains(code)) {
            throw new Refused("country.unknown", "country");
        }
        return code;
    }

    private <E extends Enum<E>> E constant(Class<E> type, String column) throws Refused {
        try {
            return Enum.valueOf(type, cell(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new Refused(column + ".unknown", column);
        }
    }

    private List<String> values(String column) {
        return split(cell(column));
    }

    /// The values of a cell that may hold several.
    static List<String> split(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /// The cells an entry is written in; an `id` only where it is not the one its key gives.
    static CsvRow of(GlossaryEntry entry) {
        SequencedMap<String, String> cells = new LinkedHashMap<>();
        switch (entry) {
            case TermEntry term -> {
                cells.put("korean", term.korean());
                cells.put("english", term.english());
                cells.put("domain", term.domain());
                cells.put("part_of_speech", term.partOfSpeech());
                cells.put("status", lower(term.status()));
                cells.put("korean_variants", String.join("; ", term.koreanVariants()));
                cells.put("english_variants", String.join("; ", term.englishVariants()));
                cells.put("abbreviation", term.abbreviation());
                cells.put("note", term.note());
            }
            case NameRecord name -> {
                cells.put("hangul", name.hangul());
                cells.put("hanja", name.hanja());
                cells.put("english", name.english());
                cells.put("basis", lower(name.basis()));
                cells.put("hangul_short", name.hangulShort());
                cells.put("english_short", name.englishShort());
                cells.put("second_reference", name.englishShort());
                cells.put("title_ko", name.titleKorean());
                cells.put("title_en", name.titleEnglish());
                cells.put("country", name.country().isEmpty() ? "ZZ" : name.country());
                cells.put("part_of", name.partOf());
                cells.put("kind", name.category());
                cells.put("variants", String.join("; ", name.variants()));
                cells.put("source", name.source());
                cells.put("note", name.note());
            }
        }
        CsvRow row = new CsvRow(StarterFile.of(entry), cells);
        if (!row.file.id(row.key()).equals(entry.id())) {
            cells.put(ID, entry.id().toString());
        }
        return row;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
