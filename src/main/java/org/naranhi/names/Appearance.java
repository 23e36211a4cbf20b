package org.naranhi.names;

import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// One place where a member of the cast is named. `segment` counts the story's segments from 0.
/// `form` is [PersonMention.Form#FULL] for bodies and places.
public record Appearance(
        int segment,
        Language language,
        Span span,
        String name,
        PersonMention.Form form,
        String title,
        String attached) {}
