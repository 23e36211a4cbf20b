package org.naranhi.glossary;

/// The fields an entry is made of, in the order they are shown. Names have those up to [#SOURCE]
/// and the checks, terms the others; both have a kind, a side in each language, a source and a
/// note.
public enum EntryField {
    /// `PERSON`, `ORGANIZATION`, `PLACE` or `TERM`: a file has entries of one kind
    KIND(""),
    KOREAN("hangul"),
    HANJA("hanja"),
    ENGLISH("english"),
    BASIS("basis"),
    DISTINCTION("distinction"),
    KOREAN_SHORT("hangul_short"),
    ENGLISH_SHORT("english_short"),
    TITLE_KOREAN("title_ko"),
    TITLE_ENGLISH("title_en"),
    /// one a line: Korean, English and period with tabs between
    FORMER_TITLES("former_titles"),
    COUNTRY("country"),
    PART_OF("part_of"),
    CATEGORY("kind"),
    /// one a line
    VARIANTS("variants"),
    SOURCE("source"),
    DOMAIN("domain"),
    PART_OF_SPEECH("part_of_speech"),
    STATUS("status"),
    /// one a line
    KOREAN_VARIANTS("korean_variants"),
    /// one a line
    ENGLISH_VARIANTS("english_variants"),
    /// one a line
    ABBREVIATION("abbreviation"),
    /// terms of which the columns before don't say all, one a line: language, words, status, form,
    /// part of speech and whether it stands alone, with tabs between
    FURTHER_TERMS("further_terms"),
    DEFINITION("definition"),
    CONTEXT("context"),
    IMAGE("image"),
    /// which of the newsroom's glossaries a term is in; a file doesn't say it
    GLOSSARY("glossary"),
    NOTE("note"),
    CHECKED_BY("checked_by"),
    CHECKED_AT("checked_at");

    private final String column;

    EntryField(String column) {
        this.column = column;
    }

    /// What a file's column for this is called, unless [StarterFile#column] knows better.
    String column() {
        return column;
    }

    boolean ofTerms() {
        return switch (this) {
            case KOREAN, ENGLISH, SOURCE, NOTE -> true;
            default -> compareTo(DOMAIN) >= 0 && compareTo(IMAGE) <= 0;
        };
    }

    boolean ofNames() {
        return switch (this) {
            case KIND, GLOSSARY -> false;
            case KOREAN, ENGLISH, SOURCE, NOTE -> true;
            default -> !ofTerms();
        };
    }
}
