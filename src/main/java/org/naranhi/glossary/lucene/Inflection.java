package org.naranhi.glossary.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// English plurals and verb forms, lightly: enough to meet a term in running text.
final class Inflection {
    private static final Map<String, List<String>> IRREGULAR = irregular();

    /// withdrew → withdraw
    private static final Map<String, String> PRESENT = present();

    private Inflection() {}

    /// Brings the forms of one word together; other words may fall in with them.
    static String stem(String word) {
        String s = PRESENT.getOrDefault(word, word);
        if (s.length() > 4 && s.endsWith("sis")) {
            s = s.substring(0, s.length() - 2);
        } else if (s.length() > 4 && s.endsWith("ies")) {
            s = s.substring(0, s.length() - 3) + 'y';
        } else if (s.length() > 4
                && s.endsWith("es")
                && "sxzho".indexOf(s.charAt(s.length() - 3)) >= 0) {
            s = s.substring(0, s.length() - 2);
        } else if (s.length() > 6 && s.endsWith("ings")) {
            s = s.substring(0, s.length() - 4);
        } else if (s.length() > 3 && s.endsWith("s") && !s.endsWith("ss")) {
            s = s.substring(0, s.length() - 1);
        } else if (s.length() > 5 && s.endsWith("ing")) {
            s = s.substring(0, s.length() - 3);
        } else if (s.length() > 4 && s.endsWith("ied")) {
            s = s.substring(0, s.length() - 3) + 'y';
        } else if (s.length() > 4 && s.endsWith("ed")) {
            s = s.substring(0, s.length() - 2);
        } else if (s.length() > 4 && s.endsWith("men")) {
            s = s.substring(0, s.length() - 3) + "man";
        }
        if (s.length() > 3 && s.endsWith("e")) {
            s = s.substring(0, s.length() - 1);
        }
        int n = s.length();
        if (n > 3 && s.charAt(n - 1) == s.charAt(n - 2)) {
            s = s.substring(0, n - 1);
        }
        return s;
    }

    /// Whether `word` is `base`, its plural or its singular; of a verb, any of its regular forms.
    static boolean inflects(String base, String word, boolean verb) {
        return word.equals(base)
                || word.equals(plural(base))
                || base.endsWith("o") && word.equals(base + "es")
                || base.equals(plural(word)) && base.length() > 4 && !base.endsWith("ics")
                || verb && verbForm(base, word);
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
        List<String> irregular = IRREGULAR.get(base);
        if (irregular != null) {
            forms.addAll(irregular);
        } else {
            boolean y = base.endsWith("y") && n > 2 && "aeiou".indexOf(base.charAt(n - 2)) < 0;
            forms.add(y ? base.substring(0, n - 1) + "ied" : dropped + "ed");
            forms.add(doubled + "ed");
        }
        return forms;
    }

    private static Map<String, String> present() {
        Map<String, String> present = new HashMap<>();
        IRREGULAR.forEach((base, pasts) -> pasts.forEach(past -> present.put(past, base)));
        return present;
    }

    private static Map<String, List<String>> irregular() {
        try (InputStream in =
                        Objects.requireNonNull(
                                Inflection.class.getResourceAsStream("irregular-verbs.tsv"));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    cells -> cells[0], cells -> List.of(cells[1].split("; "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
