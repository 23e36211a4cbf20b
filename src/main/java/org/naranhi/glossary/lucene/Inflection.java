package org.naranhi.glossary.lucene;

/// English plurals and verb forms, lightly: enough to meet a term in running text.
final class Inflection {
    private Inflection() {}

    /// Brings the forms of one word together; other words may fall in with them.
    static String stem(String word) {
        String s = word;
        if (s.length() > 4 && s.endsWith("sis")) {
            s = s.substring(0, s.length() - 2);
        } else if (s.length() > 4 && s.endsWith("ies")) {
            s = s.substring(0, s.length() - 3) + 'y';
        } else if (s.length() > 4
                && s.endsWith("es")
                && "sxzho".indexOf(s.charAt(s.length() - 3)) >= 0) {
            s = s.substring(0, s.length() - 2);
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
        int n = base.length();
        String dropped = base.endsWith("e") ? base.substring(0, n - 1) : base;
        String doubled = n > 2 ? base + base.charAt(n - 1) : base;
        String past =
                base.endsWith("e")
                        ? base + "d"
                        : base.endsWith("y") && n > 2 && "aeiou".indexOf(base.charAt(n - 2)) < 0
                                ? base.substring(0, n - 1) + "ied"
                                : base + "ed";
        return word.equals(past)
                || word.equals(dropped + "ing")
                || word.equals(doubled + "ed")
                || word.equals(doubled + "ing");
    }
}
