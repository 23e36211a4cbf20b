package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;

/// Everyday words that are terms of a field too (walk, draw, 유도) are known by their company:
/// another term of the field, or a word that tells of it, in the same text or the ones beside it.
/// The words are in `everyday.tsv`, what tells of a field in `fields.tsv`. Of fields that aren't
/// there nothing is asked.
final class Company {
    private static final Set<String> EVERYDAY = everyday();
    private static final Map<String, Pattern> FIELDS = fields();

    private Company() {}

    private static Set<String> everyday() {
        Set<String> words = new HashSet<>();
        RuleTable.rows(Company.class, "everyday.tsv").forEach(cells -> words.add(cells.getFirst()));
        return words;
    }

    private static Map<String, Pattern> fields() {
        Map<String, Pattern> fields = new HashMap<>();
        for (List<String> cells : RuleTable.rows(Company.class, "fields.tsv")) {
            String words = "\\b(?:" + cells.get(1) + ")\\b|" + cells.get(2);
            fields.put(cells.getFirst(), Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        }
        return fields;
    }

    /// What was found in texts that follow each other, without everyday words that stand alone.
    static List<List<Mention>> keep(List<String> texts, List<List<Mention>> found) {
        List<List<Mention>> kept = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int at = i;
            kept.add(
                    found.get(i).stream().anyMatch(Company::everyday)
                            ? found.get(i).stream()
                                    .filter(m -> !everyday(m) || accompanied(m, at, texts, found))
                                    .toList()
                            : found.get(i));
        }
        return kept;
    }

    private static boolean everyday(Mention mention) {
        return mention.entry() instanceof TermEntry entry
                && FIELDS.containsKey(entry.domain())
                && EVERYDAY.contains(mention.form().toLowerCase(Locale.ROOT));
    }

    private static boolean accompanied(
            Mention mention, int at, List<String> texts, List<List<Mention>> found) {
        String domain = ((TermEntry) mention.entry()).domain();
        Pattern field = FIELDS.getOrDefault(domain, Pattern.compile("$^"));
        for (int i = Math.max(0, at - 1); i < Math.min(texts.size(), at + 2); i++) {
            List<Mention> here = found.get(i);
            boolean told =
                    here.stream().anyMatch(m -> tells(m, domain))
                            || field.matcher(texts.get(i))
                                    .results()
                                    .anyMatch(word -> here.stream().noneMatch(m -> is(m, word)));
            if (told) {
                return true;
            }
        }
        return false;
    }

    /// An everyday word doesn't speak for itself.
    private static boolean is(Mention mention, MatchResult word) {
        return everyday(mention) && mention.span().overlaps(new Span(word.start(), word.end()));
    }

    private static boolean tells(Mention other, String domain) {
        return other.entry() instanceof TermEntry entry
                && entry.domain().equals(domain)
                && !everyday(other);
    }
}
