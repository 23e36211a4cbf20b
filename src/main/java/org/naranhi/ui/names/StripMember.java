package org.naranhi.ui.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.text.Language;

/// One person, body or place of a story with each spelling found in it. `english` is the spelling
/// in force: the record's, else the one the story begins with.
record StripMember(
        NameRecord.Kind kind,
        @Nullable NameRecord record,
        String korean,
        String english,
        List<Spelling> spellings) {
    /// One spelling, how it stands to the name, and the segments it is in, counted from 0.
    record Spelling(String words, Language language, Standing standing, List<Integer> segments) {}

    /// Whether an editor should look at it: at odds with the record, or a person without one.
    boolean toSettle() {
        return record == null
                ? kind == NameRecord.Kind.PERSON
                : spellings.stream().anyMatch(s -> s.standing().differs());
    }

    boolean isIn(int segment, Language language) {
        return spellings.stream()
                .anyMatch(s -> s.language() == language && s.segments().contains(segment));
    }

    /// How it stands as a whole: as its worst spelling.
    Standing standing() {
        return spellings.stream()
                .map(Spelling::standing)
                .max(Standing::compareTo)
                .orElse(Standing.RECORDED);
    }
}
