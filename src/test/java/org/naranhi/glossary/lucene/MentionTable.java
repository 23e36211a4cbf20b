package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermFinder;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// A sentence of a table, with the mentions in it.
record MentionTable(String text, List<String> expected) {
    static List<MentionTable> read(String file) {
        return RuleTable.rows(MentionTable.class, file).stream()
                .map(
                        cells ->
                                new MentionTable(
                                        cells.get(0),
                                        cells.get(1).equals("-")
                                                ? List.of()
                                                : List.of(cells.get(1).split("; "))))
                .toList();
    }

    Language language() {
        return text.chars().anyMatch(c -> c >= '가' && c <= '힣')
                ? Language.KOREAN
                : Language.ENGLISH;
    }

    /// What a finder finds, written as in the table; homonyms once.
    List<String> found(TermFinder finder) {
        List<String> found = new ArrayList<>();
        Mention before = null;
        for (Mention mention : finder.find(text, language())) {
            if (before == null || !before.span().equals(mention.span())) {
                String span = mention.span().of(text);
                String whole = span + '+' + mention.attached();
                found.add(expected.contains(span) ? span : whole);
            }
            before = mention;
        }
        return found;
    }
}
