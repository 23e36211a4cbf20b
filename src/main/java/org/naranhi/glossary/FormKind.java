package org.naranhi.glossary;

/// What a form is to its entry.
public enum FormKind {
    /// The name or term itself.
    MAIN,
    /// Another way of writing it that is on record.
    VARIANT,
    SHORT,
    ABBREVIATION,
    /// In Chinese characters.
    HANJA,
    /// A part of it that stands for it in this text: a surname, initials, letters in brackets.
    IN_TEXT,
    /// Not to be written: deprecated or forbidden.
    UNWANTED
}
