package org.naranhi.names;

import org.naranhi.romanization.NameStyle;

/// How this house writes people's names in English: those of the South, those of the North, and
/// what it calls someone after the first mention.
public record HouseNames(NameStyle south, NameStyle north, SecondReference secondReference) {
    /// What stands for a person after the first mention.
    public enum SecondReference {
        /// Moon; the full name where two people of a story share the surname.
        SURNAME,
        /// Moon Jae-in, each time.
        FULL
    }

    /// As the starter glossary writes them, and Yonhap: Moon Jae-in, Kim Jong-un.
    public static final HouseNames STANDARD =
            new HouseNames(NameStyle.HYPHENATED, NameStyle.HYPHENATED, SecondReference.SURNAME);

    /// The style for people of a country, by its ISO 3166 code.
    public NameStyle of(String country) {
        return country.equals("KP") ? north : south;
    }
}
