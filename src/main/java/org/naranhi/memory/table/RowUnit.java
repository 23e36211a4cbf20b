package org.naranhi.memory.table;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.Annotations.Note;
import org.naranhi.memory.Refusal;
import org.naranhi.memory.Refusal.Reason;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader.Taker;
import org.naranhi.memory.UnitReader.Terms;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// The unit of a row. Which side is Korean is told by the columns, or else by the letters of each
/// row.
final class RowUnit {
    private static final int LONGEST = 20_000;
    private static final int NOTE = 100_000;

    private final Columns columns;
    private final boolean tabs;
    private final Terms terms;
    private Direction last;

    RowUnit(Columns columns, boolean tabs, Terms terms) {
        this.columns = columns;
        this.tabs = tabs;
        this.terms = terms;
        this.last = terms.direction();
    }

    /// @return whether to go on
    boolean handOn(CSVRecord row, int line, Taker taker) {
        boolean bySide = columns.bySide();
        String one = text(bySide ? Column.SOURCE : Column.KOREAN, row);
        String other = text(bySide ? Column.TARGET : Column.ENGLISH, row);
        if (one.isBlank() && other.isBlank()) {
            return true;
        }
        Reason wrong =
                one.isBlank() || other.isBlank()
                        ? Reason.EMPTY
                        : Math.max(one.length(), other.length()) > LONGEST
                                ? Reason.TOO_LONG
                                : text(Column.NOTE, row).length() > NOTE ? Reason.TOO_MUCH : null;
        if (wrong != null) {
            return taker.refused(new Refusal(line, wrong));
        }
        boolean swapped = Script.korean(one) < Script.korean(other);
        if (bySide) {
            return taker.unit(unit(row, direction(row, one, other), one, other));
        }
        Direction direction = said(row);
        direction = direction == null ? terms.direction() : direction;
        boolean first = swapped == (direction.source() == Language.ENGLISH);
        return taker.unit(
                first ? unit(row, direction, one, other) : unit(row, direction, other, one));
    }

    private @Nullable Direction said(CSVRecord row) {
        String said = text(Column.DIRECTION, row).strip().toLowerCase(Locale.ROOT);
        for (Direction each : List.of(Direction.KO_EN, Direction.EN_KO)) {
            if (said.startsWith(each.source().tag())) {
                return each;
            }
        }
        return null;
    }

    /// What the row says, or what its letters do, or else as in the row before.
    private Direction direction(CSVRecord row, String from, String into) {
        int apart = Script.korean(from) - Script.korean(into);
        if (apart != 0) {
            last = Direction.from(apart > 0 ? Language.KOREAN : Language.ENGLISH);
        }
        Direction said = said(row);
        return said == null ? last : said;
    }

    private TranslationUnit unit(CSVRecord row, Direction direction, String from, String into) {
        boolean ours = columns.ours();
        @Nullable UUID memory = ours ? uuid(text(Column.MEMORY, row)) : null;
        Origin origin = ours ? origin(text(Column.ORIGIN, row)) : terms.origin();
        Terms own = terms.of(memory, origin);
        @Nullable UUID story = ours ? uuid(text(Column.STORY, row)) : null;
        String note = text(Column.NOTE, row);
        return new TranslationUnit(
                own.id(ours ? uuid(text(Column.ID, row)) : null, memory, direction, from, into),
                own.memory(),
                direction,
                from,
                into,
                orNothing(text(Column.PREVIOUS, row)),
                orNothing(text(Column.NEXT, row)),
                origin,
                story,
                null,
                text(Column.AUTHOR, row).strip(),
                date(text(Column.DATE, row).strip()),
                note.isBlank()
                        ? Annotations.NONE
                        : new Annotations(List.of(), List.of(new Note(null, note)), List.of()));
    }

    private String text(Column column, CSVRecord row) {
        String cell = columns.of(column, row);
        if (cell.isEmpty()) {
            return cell;
        }
        if (tabs) {
            cell = columns.ours() ? Cell.unescaped(cell) : Cell.unquoted(cell);
        }
        return Normalizer.normalize(Cell.unguarded(cell), Normalizer.Form.NFC);
    }

    private Origin origin(String written) {
        try {
            return Origin.valueOf(written.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return terms.origin();
        }
    }

    /// A date in no known form is as good as none.
    private Instant date(String written) {
        try {
            if (written.length() == "2026-03-02".length()) {
                return LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            return written.isEmpty()
                    ? terms.at()
                    : written.endsWith("Z")
                            ? Instant.parse(written)
                            : LocalDateTime.parse(written.replace(' ', 'T'))
                                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException _) {
            return terms.at();
        }
    }

    private static @Nullable String orNothing(String text) {
        return text.isBlank() ? null : text;
    }

    private static @Nullable UUID uuid(String written) {
        try {
            return written.length() == 36 ? UUID.fromString(written) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
