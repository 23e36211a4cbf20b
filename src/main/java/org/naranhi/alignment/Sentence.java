package org.naranhi.alignment;

import org.jspecify.annotations.Nullable;
import org.naranhi.text.PassageKind;

/// A sentence of an edition: `passage` counts the paragraphs, `kind` is what the paragraph is,
/// where that is known.
public record Sentence(String text, int passage, @Nullable PassageKind kind) {
    public Sentence(String text, int passage) {
        this(text, passage, null);
    }
}
