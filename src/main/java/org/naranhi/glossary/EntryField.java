package org.naranhi.glossary;

/// The fields an entry is made of, in the order they are shown. Names have those up to [#SOURCE]
/// and the checks, terms the others; both have a kind, a side in each language and a note.
public enum EntryField {
    /// `PERSON`, `ORGANIZATION`, `PLACE` or `TERM`
    KIND,
    KOREAN,
    HANJA,
    ENGLISH,
    BASIS,
    DISTINCTION,
    KOREAN_SHORT,
    ENGLISH_SHORT,
    TITLE_KOREAN,
    TITLE_ENGLISH,
    /// one a line: Korean, English and period with tabs between
    FORMER_TITLES,
    COUNTRY,
    PART_OF,
    CATEGORY,
    /// one a line
    VARIANTS,
    SOURCE,
    DOMAIN,
    PART_OF_SPEECH,
    STATUS,
    /// one a line
    KOREAN_VARIANTS,
    /// one a line
    ENGLISH_VARIANTS,
    ABBREVIATION,
    NOTE,
    CHECKED_BY,
    CHECKED_AT
}
