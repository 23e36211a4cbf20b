package org.naranhi.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.text.RuleTable;

/// A sound of Hangul and the foreign letters it is written for: a row of `transliteration.tsv`. The
/// rows are looked up millions of times while a story is cast, so letters are numbers here.
final class Sound {
    private static final Map<String, Sound> SOUNDS = read();
    private static final String VOWELS = "aeiouy";
    private static final int LETTER_BITS = 5;

    private final boolean vowel;
    private final double unwritten;
    private final int[] letters;
    private final double[] costs;
    private final int longest;

    private Sound(String name, int[] letters, double[] costs, int longest) {
        this.vowel =
                name.length() == 1
                        && (name.charAt(0) >= 'ㅏ' || name.equals("Y") || name.equals("W"));
        this.unwritten =
                switch (name) {
                    case "ㅡ" -> 0.02;
                    case "Y", "W" -> 0.15;
                    case "ㅣ" -> 0.2;
                    default -> vowel ? 0.35 : 0.9;
                };
        this.letters = letters;
        this.costs = costs;
        this.longest = longest;
    }

    private static Map<String, Sound> read() {
        Map<String, Sound> sounds = new HashMap<>();
        for (List<String> row : RuleTable.rows(Sound.class, "transliteration.tsv")) {
            String[] cells = row.get(1).split(" ");
            int[] letters = new int[cells.length];
            double[] costs = new double[cells.length];
            int longest = 1;
            for (int i = 0; i < cells.length; i++) {
                int colon = cells[i].indexOf(':');
                letters[i] = code(cells[i].substring(0, colon));
                costs[i] = Double.parseDouble(cells[i].substring(colon + 1));
                longest = Math.max(longest, colon);
            }
            sounds.put(row.get(0), new Sound(row.get(0), letters, costs, longest));
        }
        return Map.copyOf(sounds);
    }

    /// @param name a letter of Hangul, with a dash before it when it ends a syllable; Y or W
    static Sound of(String name) {
        Sound sound = SOUNDS.get(name);
        if (sound == null) {
            throw new IllegalArgumentException("not a sound: " + name);
        }
        return sound;
    }

    private static int code(String letters) {
        int code = 0;
        for (int i = 0; i < letters.length(); i++) {
            code = code << LETTER_BITS | number(letters.charAt(i));
        }
        return code;
    }

    private static int number(char letter) {
        return letter >= 'a' && letter <= 'z' ? letter - 'a' + 1 : 31;
    }

    boolean vowel() {
        return vowel;
    }

    /// What it costs that no letter stands for it.
    double unwritten() {
        return unwritten;
    }

    /// How many letters may stand for it; one more, for a letter doubled.
    int longest() {
        return longest + 1;
    }

    /// What it costs that `text[from, to)` stands for it.
    double cost(String text, int from, int to) {
        int code = 0;
        for (int i = from; i < to; i++) {
            code = code << LETTER_BITS | number(text.charAt(i));
        }
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == code) {
                return costs[i];
            }
        }
        if (to - from > 1) {
            boolean doubled = to - from == 2 && text.charAt(from) == text.charAt(from + 1);
            return doubled ? cost(text, from + 1, to) : 3;
        }
        boolean other = VOWELS.indexOf(text.charAt(from)) >= 0;
        return vowel && other ? 0.5 : vowel == other ? 1 : 1.5;
    }
}
