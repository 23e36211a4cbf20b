package org.naranhi.glossary;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Title;
import org.naranhi.glossary.TermEntry.Status;

/// The values of fields as they stand in the cells of files: several with `; ` between, the parts
/// of a title with ` | `, a backslash before what is meant as itself.
public final class Cells {
    /// Characters of one cell.
    static final int LONGEST = 10_000;

    /// What neither XML nor a database can hold, and what nobody sees.
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\uFEFF\\u200B&&[^\\t\\n\\r]]");

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

    private Cells() {}

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

    /// What a value is written as.
    public static String written(EntryField field, String value) {
        return printable(text(field, value));
    }

    private static String text(EntryField field, String value) {
        return switch (field) {
            case BASIS, STATUS -> value.toLowerCase(Locale.ROOT);
            case COUNTRY -> value.isEmpty() ? Countries.NONE : value;
            case VARIANTS, KOREAN_VARIANTS, ENGLISH_VARIANTS, ABBREVIATION ->
                    joined(EntryValues.list(value), "; ");
            case FURTHER_TERMS -> TermCells.written(value);
            case FORMER_TITLES ->
                    EntryValues.titles(value).stream()
                            .map(t -> List.of(t.korean(), t.english(), t.period()))
                            .map(parts -> joined(parts, " | "))
                            .collect(Collectors.joining("; "));
            default -> value;
        };
    }

    /// What a cell holds.
    ///
    /// @throws Refused when it can't be what it should
    static String read(EntryField field, String cell, String column) throws Refused {
        String value = cleaned(field, cell);
        if (value.length() > LONGEST) {
            throw new Refused("cell.long", column);
        }
        return switch (field) {
            case BASIS -> constant(Basis.class, value, column);
            case STATUS -> constant(Status.class, value, column);
            case COUNTRY ->
                    Countries.code(value).orElseThrow(() -> new Refused("country.unknown", column));
            case VARIANTS, KOREAN_VARIANTS, ENGLISH_VARIANTS, ABBREVIATION ->
                    EntryValues.lines(split(value, ';').stream().distinct().toList());
            case FORMER_TITLES -> titles(value, column);
            case FURTHER_TERMS -> TermCells.read(value, column);
            case IMAGE -> Pictures.NAME.matcher(value).matches() ? value : "";
            case CHECKED_BY -> value.isEmpty() ? "" : uuid(value, column).toString();
            case CHECKED_AT -> value.isEmpty() ? "" : instant(value, column).toString();
            default -> value;
        };
    }

    /// NFC, nothing at the edges; what is written in sentences may have lines, everything else is
    /// one.
    private static String cleaned(EntryField field, String cell) {
        String fit = printable(Normalizer.normalize(cell, Normalizer.Form.NFC));
        return switch (field) {
            case NOTE, SOURCE, DEFINITION, CONTEXT ->
                    LINE_BREAKS.matcher(fit).replaceAll("\n").strip();
            default -> SPACES.matcher(fit).replaceAll(" ").strip();
        };
    }

    /// Without what no file can hold.
    public static String printable(String text) {
        return UNFIT.matcher(text).replaceAll("");
    }

    static UUID uuid(String value, String column) throws Refused {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException _) {
            throw new Refused(column + ".unreadable", column);
        }
    }

    private static Instant instant(String value, String column) throws Refused {
        try {
            return Instant.parse(value);
        } catch (DateTimeException _) {
            throw new Refused(column + ".unreadable", column);
        }
    }

    private static <E extends Enum<E>> String constant(Class<E> type, String value, String column)
            throws Refused {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .filter(name -> name.equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new Refused(column + ".unknown", column));
    }

    private static String titles(String value, String column) throws Refused {
        List<Title> titles = new ArrayList<>();
        for (String title : split(value, ';', false)) {
            List<String> parts = new ArrayList<>(split(title, '|', true));
            while (parts.size() < 3) {
                parts.add("");
            }
            if (parts.size() > 3 || (parts.get(0) + parts.get(1)).isEmpty()) {
                throw new Refused("title.unreadable", column);
            }
            titles.add(new Title(parts.get(0), parts.get(1), parts.get(2)));
        }
        return EntryValues.titles(titles);
    }

    static String joined(List<String> values, String between) {
        return values.stream()
                .map(v -> v.replace("\\", "\\\\").replace(";", "\\;").replace("|", "\\|"))
                .collect(Collectors.joining(between));
    }

    /// The values of a cell that may hold several; empty ones don't count.
    static List<String> split(String cell, char at) {
        return split(cell, at, true).stream().filter(value -> !value.isEmpty()).toList();
    }

    /// Parts between unescaped `at`s. A backslash before anything but what is escaped is itself.
    static List<String> split(String cell, char at, boolean unescape) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean escape =
                    c == '\\' && i + 1 < cell.length() && "\\;|".indexOf(cell.charAt(i + 1)) >= 0;
            if (escape) {
                part.append(unescape ? "" : "\\").append(cell.charAt(++i));
            } else if (c == at) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
