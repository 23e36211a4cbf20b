package org.naranhi.romanization;

import java.util.Set;
import java.util.regex.Pattern;
import org.naranhi.hangul.Syllable;

/// A Korean person's name in Hangul, surname and given name apart.
public record PersonalName(String surname, String given) {
    private static final Set<String> LONG_SURNAMES = Surnames.set("two");
    private static final Set<String> SURNAMES = Surnames.set("one");
    private static final Pattern FORM = Pattern.compile("[가-힣]+(?:\\s+[가-힣]+)?");

    public PersonalName {
        if (surname.isEmpty() || !hangul(surname) || !hangul(given)) {
            throw new IllegalArgumentException("not a name in Hangul: " + surname + given);
        }
    }

    private static boolean hangul(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Syllable.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether it is written as a Korean name may be: Hangul, or Hanja with known readings, with at
    /// most one space.
    public static boolean is(String name) {
        return FORM.matcher(Surnames.read(name.strip())).matches();
    }

    /// Whether it is as long as a name is and begins with a surname.
    static boolean looksLike(String name) {
        return is(name)
                && (name.length() == 3 && SURNAMES.contains(name.substring(0, 1))
                        || (name.length() == 3 || name.length() == 4)
                                && LONG_SURNAMES.contains(name.substring(0, 2))
                        || name.indexOf(' ') > 0
                                && PersonalName.of(name).given().length() <= 2
                                && SURNAMES.contains(PersonalName.of(name).surname()));
    }

    /// Parts a full name, in Hangul or Hanja. A space parts it where one is written; otherwise the
    /// surname is one syllable, or two where there is such a surname and a given name is left (남궁민,
    /// 선우은숙).
    ///
    /// @throws IllegalArgumentException when it isn't a name in Hangul
    public static PersonalName of(String name) {
        String whole = Surnames.read(name.strip());
        int space = whole.indexOf(' ');
        if (space > 0) {
            return new PersonalName(
                    whole.substring(0, space), whole.substring(space).replace(" ", ""));
        }
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

    /// McCune–Reischauer as ALA-LC writes names: the given name's syllables are joined by a hyphen
    /// and sound together, a longer given name is one word: `Kang Kyŏng-sŏ`, `Kim Il-lyong`.
    public String mccuneReischauer() {
        return MccuneReischauerName.of(this, "-");
    }

    /// The same without the hyphen.
    public String mccuneReischauerJoined() {
        return MccuneReischauerName.of(this, "");
    }

    /// As the North writes names, each syllable with a capital: `Kim Jŏng Ŭn`. Surnames that the
    /// South's initial-sound rule has changed beyond doubt go back: 이 is Ri.
    public String northern() {
        return NorthKoreanName.of(this);
    }

    private String romanized(String hyphen) {
        String first = capital(Romanization.RR.ofSyllables(surname));
        if (given.isEmpty()) {
            return first;
        }
        StringBuilder written = new StringBuilder(first).append(' ');
        int start = written.length();
        for (int i = 0; i < given.length(); i++) {
            written.append(i == 0 ? "" : hyphen)
                    .append(Romanization.RR.ofSyllables(given.substring(i, i + 1)));
        }
        written.setCharAt(start, Character.toUpperCase(written.charAt(start)));
        return written.toString();
    }

    static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
