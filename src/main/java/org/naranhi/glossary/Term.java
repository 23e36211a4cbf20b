package org.naranhi.glossary;

import org.naranhi.text.Language;

/// One way of saying a concept in one language. A short form or abbreviation that `standsAlone`
/// needs no full form before it (UN); others are spelled out at their first mention.
public record Term(
        Language language,
        String text,
        TermEntry.Status status,
        Form form,
        String partOfSpeech,
        boolean standsAlone) {
    /// How a term relates to the whole one.
    public enum Form {
        FULL,
        /// as long, but spelled or worded otherwise
        VARIANT,
        SHORT,
        ABBREVIATION;

        /// Whether something is left out.
        public boolean shortened() {
            return this == SHORT || this == ABBREVIATION;
        }
    }

    public Term {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a term has words");
        }
        standsAlone &= form.shortened();
    }

    Term of(String part) {
        return new Term(language, text, status, form, part, standsAlone);
    }

    /// Whether the newsroom may write it.
    public boolean accepted() {
        return status.accepted();
    }
}
