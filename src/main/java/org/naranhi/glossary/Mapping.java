package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the columns of a sheet hold: for each cell of its header the column of `file` it stands
/// for, null for one that is left out. `defaults` are for entries of which the sheet doesn't say
/// what every entry must have.
public record Mapping(
        StarterFile file, List<@Nullable String> columns, Map<EntryField, String> defaults) {
    private static final int UUID_LENGTH = 36;

    /// A sheet that has our own columns and all that are required; nothing of it is guessed.
    static Optional<Mapping> strict(List<String> header) {
        Mapping best = null;
        for (StarterFile file : StarterFile.values()) {
            Mapping mapping = new Mapping(file, HeaderWords.own(file, header), Map.of());
            if (mapping.columns.containsAll(file.required())
                    && (best == null || mapping.known() > best.known())) {
                best = mapping;
            }
        }
        return Optional.ofNullable(best);
    }

    /// What the columns seem to hold, by their names in Korean or English and the sheet's own. The
    /// guess may lack what [#complete] wants.
    public static Mapping guess(Sheet sheet) {
        Mapping best = null;
        int most = -1;
        for (StarterFile file : StarterFile.values()) {
            Mapping mapping = guess(sheet, file);
            int score =
                    (mapping.complete() ? 100 : 0)
                            + HeaderWords.score(file, sheet.header())
                            + (file.isNamed(sheet.name()) ? 50 : 0);
            if (best == null || score > most) {
                best = mapping;
                most = score;
            }
        }
        return Objects.requireNonNull(best);
    }

    /// What the columns seem to hold when the entries are of one kind.
    public static Mapping guess(Sheet sheet, StarterFile file) {
        List<@Nullable String> columns = HeaderWords.columns(file, sheet.header());
        int id = columns.indexOf(StarterFile.ID);
        if (id >= 0 && !ours(sheet, id)) {
            columns.set(id, null);
        }
        return new Mapping(file, columns, usual(file));
    }

    /// Many a spreadsheet counts its rows in a column `id`.
    private static boolean ours(Sheet sheet, int column) {
        for (Sheet.Row row : sheet.rows()) {
            String cell = row.cell(column);
            if (cell != null && !cell.isBlank()) {
                return cell.strip().length() == UUID_LENGTH;
            }
        }
        return true;
    }

    /// What is taken where a sheet doesn't say it.
    private static Map<EntryField, String> usual(StarterFile file) {
        Map<EntryField, String> usual = new EnumMap<>(EntryField.class);
        if (file == StarterFile.TERMS) {
            usual.put(EntryField.DOMAIN, "society");
            usual.put(EntryField.PART_OF_SPEECH, "noun");
            usual.put(EntryField.STATUS, TermEntry.Status.PREFERRED.name());
        } else {
            usual.put(EntryField.BASIS, NameRecord.Basis.HOUSE.name());
            usual.put(EntryField.COUNTRY, "");
            usual.put(EntryField.CATEGORY, "");
        }
        return usual;
    }

    /// Whether both languages have a column.
    public boolean complete() {
        return columns.contains(file.column(EntryField.KOREAN))
                && columns.contains(file.column(EntryField.ENGLISH));
    }

    /// What new entries get by default: every entry has it, and the sheet doesn't say it.
    public List<EntryField> missing() {
        return defaults.keySet().stream()
                .filter(field -> file.required().contains(file.column(field)))
                .filter(field -> !columns.contains(file.column(field)))
                .toList();
    }

    /// This mapping with one header cell standing for another column; a column stands once only.
    public Mapping with(int headerCell, @Nullable String column) {
        List<@Nullable String> changed = new ArrayList<>(columns);
        if (column != null) {
            changed.replaceAll(other -> column.equals(other) ? null : other);
        }
        changed.set(headerCell, column);
        return new Mapping(file, changed, defaults);
    }

    public Mapping withDefault(EntryField field, String value) {
        Map<EntryField, String> changed = new EnumMap<>(EntryField.class);
        changed.putAll(defaults);
        changed.put(field, value);
        return new Mapping(file, columns, changed);
    }

    /// How many of the columns are such as every file of this kind has; our own order counts too.
    private long known() {
        return file.columns().stream().filter(columns::contains).count()
                + (HeaderWords.beginsLike(file, columns) ? 1 : 0);
    }
}
