package org.naranhi.names;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.naranhi.hangul.Syllable;
import org.naranhi.romanization.PersonalName;
import org.naranhi.text.Language;

/// A person's full name parted into what stands for it alone: 문 and 재인, Moon and Jae-in, Trump and
/// Donald. A name of one word is its own surname.
public record NameParts(String surname, String given, boolean surnameFirst) {
    private static final int LONGEST_KOREAN = 4;

    /// @param korean the name in Hangul, which tells whether it is built as Koreans' names are
    /// @param second what is known to stand for the name alone, "" when nothing is
    public static NameParts of(String full, Language language, String korean, String second) {
        NameParts known = around(full.strip(), second.strip());
        return known != null
                ? known
                : language == Language.KOREAN
                        ? hangul(full.strip())
                        : latin(full.strip(), koreanBuilt(korean));
    }

    /// What this name shall become, parted as this one is where its own letters don't tell.
    ///
    /// @param second what is known to stand for this name alone, "" when nothing is
    public NameParts become(String right, Language language, String second) {
        NameParts known = around(right.strip(), second.strip());
        return known != null
                ? known
                : language == Language.KOREAN
                        ? hangul(right.strip())
                        : latin(right.strip(), surnameFirst);
    }

    private static @Nullable NameParts around(String name, String second) {
        int at = name.length() - second.length();
        if (second.isEmpty() || at <= 0) {
            return null;
        }
        if (lower(name).startsWith(lower(second) + ' ')) {
            return new NameParts(
                    name.substring(0, second.length()), rest(name, second.length()), true);
        }
        return lower(name).endsWith(' ' + lower(second))
                ? new NameParts(name.substring(at), name.substring(0, at).strip(), false)
                : null;
    }

    /// Whether a name in Hangul is built as Koreans' names are: in one piece, of two to four
    /// syllables.
    public static boolean koreanBuilt(String korean) {
        String name = korean.strip();
        return name.length() > 1
                && name.length() <= LONGEST_KOREAN
                && name.chars().allMatch(Syllable::is);
    }

    /// What stands for the name in this form.
    public String in(PersonMention.Form form) {
        return switch (form) {
            case SURNAME -> surname;
            case GIVEN -> given;
            case FULL -> surnameFirst ? surname + ' ' + given : given + ' ' + surname;
        };
    }

    private static NameParts hangul(String name) {
        if (!koreanBuilt(name)) {
            return latin(name, false);
        }
        PersonalName parted = PersonalName.of(name);
        return new NameParts(parted.surname(), parted.given(), true);
    }

    private static NameParts latin(String name, boolean surnameFirst) {
        int at = surnameFirst ? name.indexOf(' ') : name.lastIndexOf(' ');
        if (at < 0) {
            return new NameParts(name, "", surnameFirst);
        }
        String first = name.substring(0, at);
        String last = rest(name, at);
        return surnameFirst ? new NameParts(first, last, true) : new NameParts(last, first, false);
    }

    private static String rest(String name, int from) {
        return name.substring(from).strip();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
