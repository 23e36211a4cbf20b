package org.naranhi.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// Which titles may be the same office, in one language or across both: `titles-en.tsv`. A title's
/// offices are the rows of the table it may stand for.
public final class Titles {
    private record Row(String english, List<String> korean, boolean one) {}

    private static final List<Row> ROWS =
            RuleTable.rows(Titles.class, "titles-en.tsv").stream()
                    .map(
                            row ->
                                    new Row(
                                            row.get(0),
                                            Arrays.stream(row.get(2).split(" "))
                                                    .filter(title -> !title.equals("-"))
                                                    .toList(),
                                            row.size() > 3))
                    .toList();

    private static final Map<String, List<Integer>> BY_KOREAN = byKorean();

    private Titles() {}

    private static Map<String, List<Integer>> byKorean() {
        Map<String, List<Integer>> rows = new HashMap<>();
        for (int i = 0; i < ROWS.size(); i++) {
            for (String title : ROWS.get(i).korean()) {
                rows.computeIfAbsent(title, _ -> new ArrayList<>()).add(i);
            }
        }
        return rows;
    }

    /// The offices a title may stand for; none for a title that isn't in the table.
    public static Set<Integer> offices(String title, Language language) {
        if (title.isEmpty()) {
            return Set.of();
        }
        return language == Language.KOREAN ? korean(title) : english(title);
    }

    /// By the longest ending that is a title: 국무장관 is a 국무장관 before it is a 장관.
    private static Set<Integer> korean(String title) {
        String whole = title.strip();
        for (int from = 0; from < whole.length(); from++) {
            List<Integer> rows = BY_KOREAN.get(whole.substring(from));
            if (rows != null) {
                return Set.copyOf(rows);
            }
        }
        return Set.of();
    }

    private static Set<Integer> english(String title) {
        String words = " " + title.toLowerCase(Locale.ROOT).replace(".", "") + " ";
        Set<Integer> rows = new HashSet<>();
        int longest = 0;
        for (int i = 0; i < ROWS.size(); i++) {
            String row = ROWS.get(i).english();
            if (row.length() >= longest && words.contains(" " + row + " ")) {
                if (row.length() > longest) {
                    rows.clear();
                    longest = row.length();
                }
                rows.add(i);
            }
        }
        return rows;
    }

    /// The offices a person has or had by the record.
    public static Set<Integer> offices(NameRecord record) {
        return RecordTitles.offices(record);
    }

    /// Whether one person at a time holds what a title says: 대통령, Foreign Minister.
    public static boolean heldByOne(String title, Language language) {
        if (title.isEmpty()) {
            return false;
        }
        Set<Integer> rows = language == Language.KOREAN ? korean(title) : english(title);
        return language == Language.KOREAN
                ? !rows.isEmpty() && rows.stream().allMatch(i -> ROWS.get(i).one())
                : rows.stream().anyMatch(i -> ROWS.get(i).one());
    }

    /// Whether two titles' offices have one in common.
    public static boolean meet(Set<Integer> one, Set<Integer> other) {
        return one.stream().anyMatch(other::contains);
    }
}
