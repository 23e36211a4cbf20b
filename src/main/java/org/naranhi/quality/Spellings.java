package org.naranhi.quality;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.naranhi.hangul.Syllable;
import org.naranhi.names.NameParts;
import org.naranhi.text.Language;

/// When two spellings of a person's name are one.
final class Spellings {
    private Spellings() {}

    /// The same but for capitals throughout, kinds of hyphen, and spaces in Hangul.
    static boolean same(String one, String other, Language language) {
        if (language == Language.KOREAN) {
            return one.replaceAll("[\\s·]", "").equals(other.replaceAll("[\\s·]", ""));
        }
        String a = level(one);
        String b = level(other);
        return a.equals(b)
                || a.equalsIgnoreCase(b)
                        && (capitals(a) || capitals(b) || !a.equals(a.toLowerCase(Locale.ROOT)))
                        && sameCapitals(a, b);
    }

    /// KANG KYUNG-WHA and KANG Kyung-wha are Kang Kyung-wha; Kang Kyung-Wha isn't.
    private static boolean sameCapitals(String a, String b) {
        String[] one = a.split("[ ]");
        String[] other = b.split("[ ]");
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            if (!one[i].equals(other[i]) && !capitals(one[i]) && !capitals(other[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean capitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String level(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replaceAll("[‐‑]", "-")
                .replaceAll("[’‘]", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String letters(String name) {
        return level(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /// Kyung-wha Kang for Kang Kyung-wha
    static boolean turned(String one, String other) {
        List<String> words = Arrays.asList(level(one).split(" "));
        if (words.size() < 2) {
            return false;
        }
        String lastFirst =
                words.getLast() + ' ' + String.join(" ", words.subList(0, words.size() - 1));
        String firstLast =
                String.join(" ", words.subList(1, words.size())) + ' ' + words.getFirst();
        String wanted = letters(other);
        return letters(lastFirst).equals(wanted) || letters(firstLast).equals(wanted);
    }

    /// Whether one name is the other with more or fewer names in its middle: Donald J. Trump.
    static boolean longer(String one, String other) {
        return within(one, other) || within(other, one);
    }

    private static boolean within(String shorter, String longer) {
        List<String> few = Arrays.asList(level(shorter).split("[ ·]"));
        List<String> many = Arrays.asList(level(longer).split("[ ·]"));
        if (few.size() >= many.size() || !few.getLast().equalsIgnoreCase(many.getLast())) {
            return false;
        }
        int at = 0;
        for (String word : many) {
            if (at < few.size() && few.get(at).equalsIgnoreCase(word)) {
                at++;
            }
        }
        return at == few.size();
    }

    static NameParts parts(String full, Language language, String korean, String second) {
        return NameParts.of(full, language, korean, second.split(";")[0].strip());
    }

    static boolean hangul(String name) {
        return name.chars().anyMatch(Syllable::is);
    }
}
