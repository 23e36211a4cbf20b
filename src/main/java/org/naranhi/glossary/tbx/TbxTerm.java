package org.naranhi.glossary.tbx;

import java.util.Set;

/// One term of a concept in one language, with TBX's words for what it is; "" where nothing is
/// said.
record TbxTerm(String text, String partOfSpeech, String status, String type) {
    static final String PREFERRED = "preferredTerm-admn-sts";
    static final String ADMITTED = "admittedTerm-admn-sts";
    static final String DEPRECATED = "deprecatedTerm-admn-sts";
    static final String FULL_FORM = "fullForm";
    static final String SHORT_FORM = "shortForm";
    static final String ACRONYM = "acronym";
    static final String VARIANT = "variant";
    static final String PROPER_NOUN = "properNoun";

    private static final Set<String> SHORT =
            Set.of(SHORT_FORM, ACRONYM, "abbreviation", "initialism", "abbreviatedForm");

    boolean isShort() {
        return SHORT.contains(type);
    }

    boolean preferred() {
        return status.startsWith("preferred");
    }

    boolean admitted() {
        return status.startsWith("admitted");
    }

    /// Not to be used, or no longer.
    boolean deprecated() {
        return status.startsWith("deprecated") || status.startsWith("superseded");
    }

    boolean properNoun() {
        return partOfSpeech.equals(PROPER_NOUN);
    }
}
