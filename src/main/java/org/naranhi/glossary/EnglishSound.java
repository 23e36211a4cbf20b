package org.naranhi.glossary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What an English word begins with when it is said: what decides between a and an.
public enum EnglishSound {
    VOWEL,
    CONSONANT,
    /// can't be told from the letters: NATO is a word, an NCG meeting is spelled out
    UNKNOWN;

    /// Consonants whose letter's name begins with a vowel.
    private static final String SPELLED_WITH_VOWEL = "FHLMNRSX";

    private static final List<String> SILENT_H =
            List.of("hour", "honest", "honor", "honour", "heir");

    /// What begins with the sound of *you* or *one*.
    private static final List<String> LIKE_YOU =
            List.of(
                    "uni", "use", "usu", "usa", "uti", "ura", "ubi", "eu", "ewe", "once", "one-",
                    "one ");

    private static final List<String> BUT_NOT = List.of("unin", "unim", "unid", "unil");

    /// By spelling, as style books have it for *a* and *an*.
    public static EnglishSound of(String words) {
        String first = words.strip();
        if (first.isEmpty()) {
            return UNKNOWN;
        }
        char letter = first.charAt(0);
        if (Character.isDigit(letter)) {
            return first.matches("(8|18(?!\\d)|11(?!\\d)).*") ? VOWEL : CONSONANT;
        }
        if (!Character.isLetter(letter)) {
            return UNKNOWN;
        }
        return initials(first) ? ofInitials(letter) : ofWord(first.toLowerCase(Locale.ROOT));
    }

    /// NCG, U.N., but not a word of one letter.
    private static boolean initials(String words) {
        String first = words.split("[\\s-]", 2)[0];
        return first.chars().filter(Character::isUpperCase).count() > 1
                && first.chars().noneMatch(Character::isLowerCase);
    }

    private static EnglishSound ofInitials(char letter) {
        return "AEIO".indexOf(letter) >= 0
                ? VOWEL
                : SPELLED_WITH_VOWEL.indexOf(letter) >= 0 ? UNKNOWN : CONSONANT;
    }

    private static EnglishSound ofWord(String word) {
        boolean vowel = "aeiou".indexOf(word.charAt(0)) >= 0;
        boolean likeYou = begins(word, LIKE_YOU.stream()) && !begins(word, BUT_NOT.stream());
        boolean silent = begins(word, SILENT_H.stream());
        return vowel && !likeYou && !word.equals("one") || silent ? VOWEL : CONSONANT;
    }

    private static boolean begins(String word, Stream<String> with) {
        return with.anyMatch(word::startsWith);
    }
}
