package org.naranhi.glossary;

import org.naranhi.text.Span;

/// An entry found in running text. `span` is the name or term without what hangs on it; `form` is
/// the entry's form that was met and `kind` what that form is; `attached` what follows within the
/// word: a particle, an ending, a title ("" for nothing).
public record Mention(Span span, GlossaryEntry entry, String form, FormKind kind, String attached) {
    /// The same where the text is part of another.
    public Mention at(Span other) {
        return new Mention(other, entry, form, kind, attached);
    }
}
