package org.naranhi.memory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.RuleTable;

/// What an English article has to agree with: a or an with the next word's sound, and a name with
/// whether it takes "the" (`articles.tsv`).
final class Article {
    private static final Pattern NUMBER = Pattern.compile("([0-9]+)(,[0-9]{3})*.*", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("(?:[A-Z]\\.){2,}.*|[A-Z]{2,}\\b.*");
    private static final Pattern READABLE = Pattern.compile("[A-Z]*[AEIOU][A-Z]*\\b.*");
    private static final Pattern SILENT_H =
            Pattern.compile("(?:hour|honest|honor|heir)[a-z]*\\b.*");
    private static final Pattern VOWEL =
            Pattern.compile("(?:[ai]|o(?!n(?:e|ce)\\b)|e(?![uw])|un(?![aeiou])).*");
    private static final Pattern OPEN = Pattern.compile("u.*|on(?:e|ce)\\b.+");

    private static final Set<String> WHOLE = new HashSet<>();
    private static final Set<String> FIRST = new HashSet<>();
    private static final Set<String> LAST = new HashSet<>();

    static {
        RuleTable.rows(Article.class, "articles.tsv")
                .forEach(row -> set(row.get(0)).add(row.get(1)));
    }

    private Article() {}

    private static Set<String> set(String where) {
        return switch (where) {
            case "whole" -> WHOLE;
            case "first" -> FIRST;
            default -> LAST;
        };
    }

    /// Whether the name is said with "the" within a sentence.
    static boolean definite(String name) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        List<String> words = List.of(bare.split(" "));
        return WHOLE.contains(bare)
                || LAST.contains(words.getLast())
                || words.size() > 1
                        && (FIRST.contains(words.getFirst())
                                || FIRST.contains(words.getFirst() + ' ' + words.get(1)));
    }

    /// a or an, as what follows is said; empty where that can't be told from how it is written.
    static Optional<String> before(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(text.replaceFirst("^[A-Z]{0,2}[$€£¥₩]", ""));
        if (number.matches()) {
            return beforeNumber(number.group(1), number.group(2) != null);
        }
        if (LETTERS.matcher(text).matches()) {
            boolean word = text.charAt(1) != '.' && READABLE.matcher(text).matches();
            return word
                    ? Optional.empty()
                    : Optional.of("AEFHILMNORSX".indexOf(text.charAt(0)) >= 0 ? "an" : "a");
        }
        if (!Character.isLetter(text.charAt(0)) || text.charAt(0) > 'z') {
            return Optional.empty();
        }
        String word = text.toLowerCase(java.util.Locale.ROOT);
        if (VOWEL.matcher(word).matches() || SILENT_H.matcher(word).matches()) {
            return Optional.of("an");
        }
        return OPEN.matcher(word).matches() ? Optional.empty() : Optional.of("a");
    }

    /// Eight, eleven and eighteen begin with a vowel; 1,100 is said in two ways.
    private static Optional<String> beforeNumber(String first, boolean grouped) {
        boolean vowel = first.startsWith("8") || first.equals("11") || first.equals("18");
        boolean open = !grouped && first.length() == 4 && first.matches("1[18].*");
        return open ? Optional.empty() : Optional.of(vowel ? "an" : "a");
    }
}
