package org.naranhi.glossary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.RuleTable;

/// What other people call our columns, from `header-words.tsv`.
final class HeaderWords {
    private static final int OURS = 100;
    private static final int TELLING = 3;
    private static final int USUAL = 1;
    private static final int KNOWN = 1;

    /// For a kind of file the column each word stands for, and the words that only it has.
    private record Words(Map<String, String> columns, Set<String> telling) {}

    private static final Map<StarterFile, Words> WORDS = words();

    private HeaderWords() {}

    private static Map<StarterFile, Words> words() {
        Map<StarterFile, Words> words = new EnumMap<>(StarterFile.class);
        List<List<String>> table = RuleTable.rows(HeaderWords.class, "header-words.tsv");
        for (StarterFile file : StarterFile.values()) {
            Words of = new Words(new HashMap<>(), new HashSet<>());
            table.forEach(cells -> take(file, cells, of));
            words.put(file, of);
        }
        return words;
    }

    private static void take(StarterFile file, List<String> cells, Words words) {
        boolean telling = cells.get(0).equals(file.words());
        String column = column(file, cells.get(1));
        if ((telling || cells.get(0).equals("any")) && file.allColumns().contains(column)) {
            for (String word : cells.get(2).split(";")) {
                words.columns.put(key(word), column);
                if (telling) {
                    words.telling.add(key(word));
                }
            }
        }
    }

    private static Words of(StarterFile file) {
        return Objects.requireNonNull(WORDS.get(file));
    }

    /// The table has one name for what files call differently.
    private static String column(StarterFile file, String column) {
        return switch (column) {
            case "hangul" -> file.column(EntryField.KOREAN);
            case "english_short" -> file.column(EntryField.ENGLISH_SHORT);
            default -> column;
        };
    }

    /// Our own columns where they stand in a header.
    static List<@Nullable String> own(StarterFile file, List<String> header) {
        List<@Nullable String> columns = new ArrayList<>();
        for (String cell : header) {
            String name = cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            columns.add(file.allColumns().contains(name) && !columns.contains(name) ? name : null);
        }
        return columns;
    }

    /// The columns a header seems to have: our own first, then by what others call them.
    static List<@Nullable String> columns(StarterFile file, List<String> header) {
        List<@Nullable String> columns = own(file, header);
        for (int i = 0; i < columns.size(); i++) {
            String column = of(file).columns.get(key(header.get(i)));
            if (columns.get(i) == null && column != null && !columns.contains(column)) {
                columns.set(i, column);
            }
        }
        return columns;
    }

    /// How much of a header is what such a file has.
    static int score(StarterFile file, List<String> header) {
        List<@Nullable String> columns = columns(file, header);
        int score = beginsLike(file, columns) ? OURS : 0;
        for (int i = 0; i < header.size(); i++) {
            String column = columns.get(i);
            if (column != null) {
                boolean telling = of(file).telling.contains(key(header.get(i)));
                score += KNOWN + (file.columns().contains(column) ? USUAL : 0);
                score += telling ? TELLING : 0;
            }
        }
        return score;
    }

    /// Whether the columns are those that we write, in our order; further ones follow.
    static boolean beginsLike(StarterFile file, List<@Nullable String> columns) {
        int length = file.columns().size();
        return columns.size() >= length && columns.subList(0, length).equals(file.columns());
    }

    /// Whether a sheet's name says that it is such a file.
    static boolean names(StarterFile file, String sheet) {
        String key = key(sheet);
        return of(file).telling.stream().anyMatch(word -> key.contains(word));
    }

    private static String key(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
