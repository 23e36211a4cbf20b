package org.naranhi.memory.tmx;

import java.util.List;
import org.naranhi.memory.Annotations.Code;
import org.naranhi.memory.Annotations.Note;
import org.naranhi.memory.Annotations.Property;
import org.naranhi.text.Language;

/// One `tuv` in Korean or English.
record TmxVariant(
        Language language,
        String text,
        List<Code> codes,
        List<Property> properties,
        List<Note> notes,
        Stamp stamp) {}
