package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.naranhi.text.RuleTable;

/// English plurals and verb forms, lightly: enough to meet a term in running text.
final class Inflection {
    private static final Map<String, List<String>> PASTS = table("irregular-verbs.tsv");
    private static final Map<String, List<String>> PLURALS = table("irregular-plurals.tsv");

    private static final int LONGEST_IRREGULAR =
            PLURALS.keySet().stream().mapToInt(String::length).max().orElse(0);

    /// withdrew → withdraw
    private static final Map<String, String> PRESENT = inverted(PASTS);

    /// criteria → criterion
    private static final Map<String, String> SINGULAR = inverted(PLURALS);

    private Inflection() {}

    /// Brings the forms of one word together; other words may fall in with them.
    static String stem(String word) {
        String stem = SINGULAR.getOrDefault(word, PRESENT.getOrDefault(word, word));
        String before;
        do {
            before = stem;
            stem = shorter(stem);
        } while (!stem.equals(before));
        return stem;
    }

    /// A word without its last ending, which may be its own: what is taken from one form is taken
    /// from all.
    private static String shorter(String word) {
        int n = word.length();
        if (n > 4 && word.endsWith("sis")) {
            return word.substring(0, n - 2);
        } else if (n > 4 && (word.endsWith("ies") || word.endsWith("ied"))) {
            return word.substring(0, n - 3) + 'y';
        } else if (n > 4 && word.endsWith("es") && "sxzho".indexOf(word.charAt(n - 3)) >= 0) {
            return word.substring(0, n - 2);
        } else if (n > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, n - 1);
        } else if (n > 4 && word.endsWith("ing")) {
            return word.substring(0, n - 3);
        } else if (n > 3 && word.endsWith("ed")) {
            return word.substring(0, n - 2);
        } else if (n > 4 && word.endsWith("men")) {
            return word.substring(0, n - 3) + "man";
        } else if (n > 5 && word.endsWith("um")) {
            return word.substring(0, n - 2);
        } else if (n > 5 && word.endsWith("a")) {
            return word.substring(0, n - 1);
        } else if (n > 2 && word.endsWith("e")) {
            return word.substring(0, n - 1);
        } else if (n > 2 && word.charAt(n - 1) == word.charAt(n - 2)) {
            return word.substring(0, n - 1);
        }
        return word;
    }

    /// Whether `word` is `base`, its plural or its singular; of a verb, any of its forms. Of terms
    /// of several words both are the letters of all of them.
    static boolean inflects(String base, String word, boolean verb) {
        return word.equals(base)
                || plurals(base).contains(word)
                || base.length() > 4 && !base.endsWith("ics") && plurals(word).contains(base)
                || verb && verbForm(base, word);
    }

    /// Those a word may have, the one that rules make last.
    static List<String> plurals(String word) {
        List<String> plurals = new ArrayList<>();
        for (int i = Math.max(0, word.length() - LONGEST_IRREGULAR); i < word.length() - 1; i++) {
            String head = word.substring(0, i);
            PLURALS.getOrDefault(word.substring(i), List.of()).forEach(p -> plurals.add(head + p));
        }
        if (word.endsWith("o")) {
            plurals.add(word + "es");
        } else if (word.endsWith("um")) {
            plurals.add(word.substring(0, word.length() - 2) + 'a');
        }
        plurals.add(plural(word));
        return plurals;
    }

    static String plural(String word) {
        int n = word.length();
        if (word.endsWith("man") && n > 4) {
            return word.substring(0, n - 3) + "men";
        }
        if (word.endsWith("sis")) {
            return word.substring(0, n - 2) + "es";
        }
        if (n > 2 && word.endsWith("y") && "aeiou".indexOf(word.charAt(n - 2)) < 0) {
            return word.substring(0, n - 1) + "ies";
        }
        if (word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh")) {
            return word + "es";
        }
        return word + "s";
    }

    private static boolean verbForm(String base, String word) {
        return word.charAt(0) == base.charAt(0) && verbForms(base).contains(word);
    }

    /// What a verb becomes: third person, past, participles.
    static List<String> verbForms(String base) {
        int n = base.length();
        String dropped = base.endsWith("e") ? base.substring(0, n - 1) : base;
        String doubled = n > 2 ? base + base.charAt(n - 1) : base;
        List<String> forms = new ArrayList<>();
        forms.add(plural(base));
        forms.add(dropped + "ing");
        forms.add(doubled + "ing");
        List<String> irregular = PASTS.get(base);
        if (irregular != null) {
            forms.addAll(irregular);
        } else {
            boolean y = base.endsWith("y") && n > 2 && "aeiou".indexOf(base.charAt(n - 2)) < 0;
            forms.add(y ? base.substring(0, n - 1) + "ied" : dropped + "ed");
            forms.add(doubled + "ed");
        }
        return forms;
    }

    private static Map<String, String> inverted(Map<String, List<String>> table) {
        Map<String, String> inverted = new HashMap<>();
        table.forEach((base, forms) -> forms.forEach(form -> inverted.put(form, base)));
        return inverted;
    }

    private static Map<String, List<String>> table(String file) {
        return RuleTable.rows(Inflection.class, file).stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                List::getFirst, cells -> List.of(cells.get(1).split("; "))));
    }
}
