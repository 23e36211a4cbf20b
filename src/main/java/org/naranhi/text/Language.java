package org.naranhi.text;

/// A language of the newsroom. The tag is BCP 47.
public enum Language {
    KOREAN("ko"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public Language other() {
        return this == KOREAN ? ENGLISH : KOREAN;
    }

    /// Reads a tag by its primary subtag: `ko`, `ko-KR`, `ko_KP`, `EN-us`.
    ///
    /// @throws IllegalArgumentException when the primary subtag is neither `ko` nor `en`
    public static Language of(String tag) {
        String primary = tag.strip().toLowerCase(java.util.Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return language;
            }
        }
        throw new IllegalArgumentException("not a language of the newsroom: " + tag);
    }
}
