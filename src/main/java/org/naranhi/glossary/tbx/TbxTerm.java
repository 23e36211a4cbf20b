package org.naranhi.glossary.tbx;

import java.util.Set;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry.Status;
import org.naranhi.text.Language;

/// One term of a concept in one language, with TBX's words for what it is; "" where nothing is
/// said.
record TbxTerm(String text, String partOfSpeech, String status, String type) {
    static final String PREFERRED = "preferredTerm-admn-sts";
    static final String ADMITTED = "admittedTerm-admn-sts";
    static final String SUPERSEDED = "supersededTerm-admn-sts";
    static final String DEPRECATED = "deprecatedTerm-admn-sts";
    static final String FULL_FORM = "fullForm";
    static final String SHORT_FORM = "shortForm";
    static final String ACRONYM = "acronym";
    static final String ABBREVIATION = "abbreviation";
    static final String VARIANT = "variant";
    static final String OTHER = "other";
    static final String NOUN = "noun";

    /// What TBX-Basic of 2008 calls a name; that of 2019 has no such part of speech.
    static final String PROPER_NOUN = "properNoun";

    private static final Set<String> SHORT =
            Set.of(SHORT_FORM, ACRONYM, ABBREVIATION, "initialism", "abbreviatedForm");

    /// The parts of speech TBX-Basic knows in both versions.
    private static final Set<String> PARTS_OF_SPEECH =
            Set.of(NOUN, "verb", "adjective", "adverb", OTHER);

    static TbxTerm of(Term term) {
        String part = term.partOfSpeech();
        return new TbxTerm(
                term.text(),
                PARTS_OF_SPEECH.contains(part) ? part : OTHER,
                switch (term.status()) {
                    case PREFERRED -> PREFERRED;
                    case ADMITTED -> ADMITTED;
                    case DEPRECATED -> SUPERSEDED;
                    case FORBIDDEN -> DEPRECATED;
                },
                switch (term.form()) {
                    case FULL -> FULL_FORM;
                    case VARIANT -> VARIANT;
                    case SHORT -> SHORT_FORM;
                    case ABBREVIATION -> capitals(term.text()) ? ACRONYM : ABBREVIATION;
                });
    }

    private static boolean capitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    /// As a term of ours. Where nothing is said of its status it is the one in force if it is its
    /// language's `first`, else admitted; `usualPart` is for one without a part of speech.
    Term term(Language language, boolean first, String usualPart) {
        Term.Form form =
                switch (type) {
                    case VARIANT -> Term.Form.VARIANT;
                    case SHORT_FORM -> Term.Form.SHORT;
                    case FULL_FORM -> Term.Form.FULL;
                    case "" -> first ? Term.Form.FULL : Term.Form.VARIANT;
                    default -> isShort() ? Term.Form.ABBREVIATION : Term.Form.VARIANT;
                };
        return new Term(
                language,
                text,
                understood(first),
                form,
                partOfSpeech.isEmpty() ? usualPart : partOfSpeech,
                false);
    }

    private Status understood(boolean first) {
        if (preferred() || status.isEmpty() && first) {
            return Status.PREFERRED;
        }
        return superseded() ? Status.DEPRECATED : deprecated() ? Status.FORBIDDEN : Status.ADMITTED;
    }

    boolean isShort() {
        return SHORT.contains(type);
    }

    boolean preferred() {
        return status.startsWith("preferred");
    }

    boolean admitted() {
        return status.startsWith("admitted");
    }

    /// No longer to be used.
    boolean superseded() {
        return status.startsWith("superseded");
    }

    /// Not to be used, or no longer.
    boolean deprecated() {
        return status.startsWith("deprecated") || superseded();
    }

    boolean properNoun() {
        return partOfSpeech.equals(PROPER_NOUN);
    }
}
