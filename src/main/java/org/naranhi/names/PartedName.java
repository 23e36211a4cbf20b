package org.naranhi.names;

import java.util.Locale;
import org.naranhi.hangul.Syllable;
import org.naranhi.romanization.PersonalName;
import org.naranhi.text.Language;

/// A whole name's surname and given name, "" for what it lacks.
record PartedName(String surname, String given) {
    static PartedName of(String name, Language language, boolean korean) {
        if (language == Language.ENGLISH) {
            EnglishName parts = EnglishName.of(name);
            return new PartedName(parts.surname(), parts.given());
        }
        if (korean && !name.isBlank() && name.replace(" ", "").chars().allMatch(Syllable::is)) {
            PersonalName parts = PersonalName.of(name);
            return new PartedName(parts.surname(), parts.given());
        }
        int space = Math.max(name.lastIndexOf(' '), name.lastIndexOf('·'));
        return space < 0
                ? new PartedName(name, "")
                : new PartedName(name.substring(space + 1), name.substring(0, space));
    }

    /// Letters alone, small: what spellings are compared by.
    static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        String plain =
                java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetter(plain.charAt(i))) {
                letters.append(plain.charAt(i));
            }
        }
        return java.text.Normalizer.normalize(letters, java.text.Normalizer.Form.NFC);
    }
}
