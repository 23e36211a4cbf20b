package org.naranhi.workbench;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Words of a plain list, one a line, in lower case and in order: lines that begin with # are
/// remarks, and what follows a slash or a tab is a dictionary's own, as is a number alone.
///
/// @param refused lines that hold something else than a word
public record WordList(List<String> words, int refused) {
    private static final Pattern WORD = Pattern.compile("[a-z]{2,60}(?:'[a-z]{1,20})?");

    public WordList {
        words = List.copyOf(words);
    }

    public static WordList read(String text) {
        TreeSet<String> words = new TreeSet<>();
        int refused = 0;
        for (String line : text.replace("\uFEFF", "").split("\\R")) {
            String cell = line.split("[/\t]", 2)[0].strip();
            if (cell.isEmpty() || cell.startsWith("#") || cell.matches("[0-9]+")) {
                continue;
            }
            String word = cell.toLowerCase(Locale.ROOT).replace('’', '\'');
            if (WORD.matcher(word).matches()) {
                words.add(word);
            } else {
                refused++;
            }
        }
        return new WordList(List.copyOf(words), refused);
    }
}
