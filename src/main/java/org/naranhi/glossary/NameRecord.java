package org.naranhi.glossary;

import java.util.List;
import java.util.UUID;

/// One person, place or body: how it is written in both languages and why. Empty strings where a
/// thing isn't known or doesn't apply. `variants` are spellings seen elsewhere, to recognise and to
/// flag. `secondReference` is what English uses after the first mention (people only; for bodies
/// `englishShort`). `partOf` is the place a place lies in; `category` a body's or place's kind.
public record NameRecord(
        UUID id,
        Kind kind,
        String hangul,
        String hanja,
        String english,
        Basis basis,
        String hangulShort,
        String englishShort,
        String titleKorean,
        String titleEnglish,
        String country,
        String partOf,
        String category,
        List<String> variants,
        String source,
        String note)
        implements GlossaryEntry {
    /// What the name names.
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE
    }

    /// Why the English spelling is the one in force.
    public enum Basis {
        OWN,
        HOUSE,
        OFFICIAL,
        CUSTOM,
        RULE
    }

    public NameRecord {
        if (hangul.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a name record has a name in both languages");
        }
        variants = List.copyOf(variants);
    }

    @Override
    public String korean() {
        return hangul;
    }

    /// What English uses after the first mention: for people the second reference, for bodies and
    /// places the short form; the full form where there is none.
    public String secondReference() {
        return englishShort.isEmpty() ? english : englishShort;
    }
}
