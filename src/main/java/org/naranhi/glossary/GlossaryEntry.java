package org.naranhi.glossary;

import java.util.UUID;
import org.naranhi.text.Language;

/// Something the newsroom has settled in both languages: a name or a term.
public sealed interface GlossaryEntry permits NameRecord, TermEntry {
    UUID id();

    String korean();

    String english();

    default String in(Language language) {
        return language == Language.KOREAN ? korean() : english();
    }
}
