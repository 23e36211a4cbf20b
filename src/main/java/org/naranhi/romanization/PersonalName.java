package org.naranhi.romanization;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.naranhi.hangul.Syllable;

/// A Korean person's name, surname and given name apart.
public record PersonalName(String surname, String given) {
    private static final Set<String> LONG_SURNAMES =
            Rows.of("surnames.tsv").map(row -> row.getFirst()).collect(Collectors.toSet());

    public PersonalName {
        if (surname.isEmpty() || !(surname + given).chars().allMatch(Syllable::is)) {
            throw new IllegalArgumentException("not a name in Hangul: " + surname + given);
        }
    }

    /// Parts a full name. A space parts it where one is written; otherwise the surname is one
    /// syllable, or two where there is such a surname and a given name is left (남궁민, 선우은숙).
    ///
    /// @throws IllegalArgumentException when it isn't a name in Hangul
    public static PersonalName of(String name) {
        String[] parts = name.strip().split("\\s+", 2);
        if (parts.length == 2) {
            return new PersonalName(parts[0], parts[1].replace(" ", ""));
        }
        String whole = parts[0];
        int at =
                whole.length() > 2 && LONG_SURNAMES.contains(whole.substring(0, 2))
                        ? 2
                        : Math.min(1, whole.length());
        return new PersonalName(whole.substring(0, at), whole.substring(at));
    }

    /// RR 3-4, with the hyphen the clause allows, as the press writes it: `No Gyu-deok`.
    public String romanized() {
        return romanized("-");
    }

    /// RR 3-4 without a hyphen: `No Gyudeok`.
    public String joined() {
        return romanized("");
    }

    private String romanized(String hyphen) {
        String first = capital(Romanization.RR.ofSyllables(surname));
        if (given.isEmpty()) {
            return first;
        }
        return first
                + " "
                + capital(
                        given.chars()
                                .mapToObj(c -> Romanization.RR.ofSyllables(Character.toString(c)))
                                .collect(Collectors.joining(hyphen)));
    }

    static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
