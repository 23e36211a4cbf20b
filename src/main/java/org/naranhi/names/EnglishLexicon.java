package org.naranhi.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.naranhi.text.RuleTable;

/// What English words say about the capitalised words beside them: the tables `english-words.tsv`,
/// `titles-en.tsv`, `given-names-en.tsv`, `surnames-en.tsv` and `ordinary-en.tsv`.
final class EnglishLexicon {
    static final EnglishLexicon STANDARD = new EnglishLexicon();

    /// Words of a title, and whether it may follow a name.
    record Title(List<String> words, boolean after) {}

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, List<Title>> titlesByFirst = new HashMap<>();
    private final Set<String> givenNames = words("given-names-en.tsv");
    private final Set<String> surnames = words("surnames-en.tsv");
    private final Set<String> ordinary = words("ordinary-en.tsv");

    private EnglishLexicon() {
        for (List<String> row : RuleTable.rows(EnglishLexicon.class, "english-words.tsv")) {
            Set<String> words = classes.computeIfAbsent(row.get(0), _ -> new HashSet<>());
            for (String word : row.get(1).split(" ")) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        Map<String, Set<Title>> titles = new HashMap<>();
        for (List<String> row : RuleTable.rows(EnglishLexicon.class, "titles-en.tsv")) {
            List<String> words = List.of(row.get(0).split(" "));
            titles.computeIfAbsent(words.getFirst(), _ -> new HashSet<>())
                    .add(new Title(words, row.get(1).equals("both")));
        }
        titles.forEach(
                (first, all) ->
                        titlesByFirst.put(
                                first,
                                all.stream()
                                        .sorted(
                                                (a, b) ->
                                                        Integer.compare(
                                                                b.words().size(), a.words().size()))
                                        .toList()));
    }

    /// Titles that begin with a word, longest first.
    List<Title> titles(String first) {
        return titlesByFirst.getOrDefault(first, List.of());
    }

    boolean is(String kind, String lower) {
        return classes.getOrDefault(kind, Set.of()).contains(lower);
    }

    /// Whether the word, met with a capital, is nobody's name by itself.
    boolean noName(String lower) {
        return is("calendar", lower) || is("origin", lower) || is("place", lower);
    }

    boolean givenName(String word) {
        return givenNames.contains(word);
    }

    /// Whether it spells a Korean surname.
    boolean surname(String word) {
        return surnames.contains(word)
                || word.length() > 1
                        && word.equals(word.toUpperCase(Locale.ROOT))
                        && surnames.contains(
                                word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }

    /// Whether English writes the word small as a rule.
    boolean ordinary(String lower) {
        return ordinary.contains(lower);
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        for (List<String> row : RuleTable.rows(EnglishLexicon.class, file)) {
            words.addAll(List.of(row.get(0).split(" ")));
        }
        return Set.copyOf(words);
    }
}
