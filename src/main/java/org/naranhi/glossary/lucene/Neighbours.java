package org.naranhi.glossary.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.RuleTable;

/// Words beside a name that make it part of a longer one: Seoul in Seoul National University. The
/// table is `english-neighbours.tsv`.
final class Neighbours {
    private record Beside(String words, boolean before, NameRecord.Kind kind) {}

    private final Set<Beside> table = new HashSet<>();

    Neighbours() {
        for (List<String> cells : RuleTable.rows(Neighbours.class, "english-neighbours.tsv")) {
            table.add(
                    new Beside(
                            cells.getFirst(),
                            cells.get(1).equals("before"),
                            NameRecord.Kind.valueOf(cells.get(2).toUpperCase(Locale.ROOT))));
        }
    }

    /// Whether the words `from` to `to` are part of a longer name.
    boolean partOfLonger(List<Words.Word> words, int from, int to, NameRecord.Kind kind) {
        return before(words, from, to, kind) || after(words, to, kind);
    }

    private boolean before(List<Words.Word> words, int from, int to, NameRecord.Kind kind) {
        if (from == 0 || words.get(from).before() != Words.Gap.SPACE) {
            return false;
        }
        Words.Word one = words.get(from - 1);
        if (one.capitalised()) {
            if (kind == NameRecord.Kind.ORGANIZATION && to - from == 1) {
                return shortFormOfAnother(words, from);
            }
            return table.contains(new Beside(one.folded(), true, kind));
        }
        return from > 1
                && one.before() == Words.Gap.SPACE
                && words.get(from - 2).capitalised()
                && table.contains(
                        new Beside(words.get(from - 2).folded() + ' ' + one.folded(), true, kind));
    }

    /// Times in The Sunday Times: one word after another name, not at the beginning of a sentence.
    private static boolean shortFormOfAnother(List<Words.Word> words, int from) {
        Words.Word word = words.get(from);
        Words.Word before = words.get(from - 1);
        boolean acronym = word.letters().equals(word.letters().toUpperCase(Locale.ROOT));
        return !acronym
                && !before.folded().equals("the")
                && before.possessive().isEmpty()
                && before.before() != Words.Gap.WALL;
    }

    private boolean after(List<Words.Word> words, int to, NameRecord.Kind kind) {
        if (!follows(words, to) || !words.get(to - 1).possessive().isEmpty()) {
            return false;
        }
        String one = words.get(to).folded();
        return table.contains(new Beside(one, false, kind))
                || follows(words, to + 1)
                        && table.contains(
                                new Beside(one + ' ' + words.get(to + 1).folded(), false, kind));
    }

    private static boolean follows(List<Words.Word> words, int i) {
        return i < words.size()
                && words.get(i).before() == Words.Gap.SPACE
                && words.get(i).capitalised();
    }
}
