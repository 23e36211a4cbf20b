package org.naranhi.memory.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Where the columns of a table are.
record Columns(Map<Column, Integer> places) {
    private static final int TWO = 2;

    /// By the words of a header row; nothing when the row is none.
    static @Nullable Columns named(CSVRecord row) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < row.size(); i++) {
            Column column = Column.named(row.get(i));
            if (column != null) {
                places.putIfAbsent(column, i);
            }
        }
        Columns columns = new Columns(places);
        return columns.byLanguage() || columns.bySide() ? columns : null;
    }

    /// By the script of the first rows: the column with the most Hangul, and of the others the one
    /// with the most Latin letters. Nothing when there aren't two such.
    static @Nullable Columns byScript(List<CSVRecord> rows) {
        int width = rows.stream().mapToInt(CSVRecord::size).max().orElse(0);
        int[] hangul = new int[width];
        int[] latin = new int[width];
        for (CSVRecord row : rows) {
            for (int i = 0; i < row.size(); i++) {
                hangul[i] += Script.hangul(row.get(i));
                latin[i] += Script.latin(row.get(i));
            }
        }
        int korean = most(hangul, -1);
        int english = most(latin, korean);
        if (width < TWO || korean < 0 || english < 0) {
            return null;
        }
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        places.put(Column.KOREAN, korean);
        places.put(Column.ENGLISH, english);
        return new Columns(places);
    }

    private static int most(int[] counts, int except) {
        int most = -1;
        for (int i = 0; i < counts.length; i++) {
            if (i != except && counts[i] > 0 && (most < 0 || counts[i] > counts[most])) {
                most = i;
            }
        }
        return most;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /// Whether the table is one of ours.
    boolean ours() {
        return has(Column.ID) && has(Column.MEMORY) && has(Column.DIRECTION) && bySide();
    }

    boolean byLanguage() {
        return has(Column.KOREAN) && has(Column.ENGLISH);
    }

    boolean bySide() {
        return has(Column.SOURCE) && has(Column.TARGET);
    }

    /// The cell of a row, empty where the row is too short.
    String of(Column column, CSVRecord row) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place);
    }
}
