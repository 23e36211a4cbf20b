package org.naranhi.names;

import java.util.HashSet;
import java.util.Set;
import org.naranhi.hangul.Syllable;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Unmarked;

/// How much of a name stands at each place of a story: 재인 is a given name where 문재인 is named, 트럼프 a
/// surname where 도널드 트럼프 is.
final class KoreanForms {
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> koreanGiven = new HashSet<>();

    void know(FoundPerson person) {
        know(person.name());
        if (person.record() != null) {
            know(person.record().hangul());
        }
    }

    private void know(String name) {
        int space = name.lastIndexOf(' ');
        if (space > 0) {
            surnames.add(name.substring(space + 1));
            given.add(name.substring(0, name.indexOf(' ')));
        } else if (KoreanNameSyllables.name(name)) {
            koreanGiven.add(name.substring(KoreanNameSyllables.surnameLength(name)));
        }
    }

    PersonMention mention(FoundPerson person, Unmarked unmarked) {
        KoreanCandidate c = person.candidate();
        String name = person.name();
        KoreanTitle title = KoreanTitle.of(person.sentence(), c);
        Form form = form(name);
        return new PersonMention(
                unmarked.original(person.offset() + c.start(), person.offset() + c.end()),
                name,
                form,
                korean(person, form),
                title.text(),
                title.attached());
    }

    private Form form(String name) {
        if (name.length() == 1) {
            return Form.SURNAME;
        }
        if (koreanGiven.contains(name) || given.contains(name)) {
            return Form.GIVEN;
        }
        boolean longSurname =
                name.length() == 2
                        && KoreanNameSyllables.surname(name) > 0
                        && !KoreanNameSyllables.name(name);
        return surnames.contains(name) || longSurname ? Form.SURNAME : Form.FULL;
    }

    private boolean korean(FoundPerson person, Form form) {
        if (person.record() != null) {
            String country = person.record().country();
            return country.equals("KR") || country.equals("KP");
        }
        String name = person.name();
        return switch (form) {
            case FULL -> KoreanNameSyllables.name(name);
            case SURNAME ->
                    name.chars().allMatch(Syllable::is) && KoreanNameSyllables.surname(name) > 0;
            case GIVEN -> koreanGiven.contains(name);
        };
    }
}
