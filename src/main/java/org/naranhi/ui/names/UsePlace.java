package org.naranhi.ui.names;

import java.time.Instant;
import java.util.UUID;
import org.naranhi.text.Language;

/// One place where a name stands: the words around it, and the story it is in.
record UsePlace(
        UUID story,
        UUID segment,
        String headline,
        Language headlineLanguage,
        Instant date,
        Language language,
        String before,
        String name,
        String after,
        Standing standing) {}
