package org.naranhi.romanization;

import java.util.List;

/// How a house writes Korean names: what joins the syllables of a given name, whether the second of
/// them has a capital, and which name comes first.
public record NameStyle(Join join, boolean laterCapital, Order order) {
    /// Between the syllables of a given name.
    public enum Join {
        HYPHEN("-"),
        JOINED(""),
        SPACED(" ");

        private final String between;

        Join(String between) {
            this.between = between;
        }

        public String between() {
            return between;
        }
    }

    /// Which name comes first.
    public enum Order {
        SURNAME_FIRST,
        GIVEN_FIRST
    }

    /// Moon Jae-in: AP, Yonhap and The Korea Herald for the South; Yonhap for the North too.
    public static final NameStyle HYPHENATED =
            new NameStyle(Join.HYPHEN, false, Order.SURNAME_FIRST);

    /// Kim Jong Un: AP and Reuters for the North.
    public static final NameStyle NORTHERN = new NameStyle(Join.SPACED, true, Order.SURNAME_FIRST);

    /// The parts of a name in this style: `moon`, `jae`, `in`.
    public String write(String surname, List<String> given) {
        StringBuilder name = new StringBuilder();
        for (String syllable : given) {
            boolean capital = name.isEmpty() || laterCapital;
            name.append(name.isEmpty() ? "" : join.between())
                    .append(capital ? PersonalName.capital(syllable) : syllable);
        }
        String first = PersonalName.capital(surname);
        return name.isEmpty()
                ? first
                : order == Order.SURNAME_FIRST ? first + " " + name : name + " " + first;
    }
}
