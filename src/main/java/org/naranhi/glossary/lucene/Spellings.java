package org.naranhi.glossary.lucene;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.naranhi.text.RuleTable;

/// British and American spellings of a word, compared as one: denuclearisation, defence, labour.
/// What becomes what is in `british-spellings.tsv`; it need not be a word, since every text and
/// every form is compared in the same way.
final class Spellings {
    private record Rule(Pattern british, String american) {}

    private static final List<Rule> RULES =
            RuleTable.rows(Spellings.class, "british-spellings.tsv").stream()
                    .map(
                            cells ->
                                    new Rule(
                                            Pattern.compile(cells.get(0), Pattern.CASE_INSENSITIVE),
                                            cells.get(1)))
                    .toList();

    private static final int SHORTEST = 4;
    private static final int KEPT = 20_000;

    /// Words come again and again.
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Spellings() {}

    static String american(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        String known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        String american = word;
        for (Rule rule : RULES) {
            american = rule.british.matcher(american).replaceFirst(rule.american);
        }
        if (KNOWN.size() < KEPT) {
            KNOWN.put(word, american);
        }
        return american;
    }
}
