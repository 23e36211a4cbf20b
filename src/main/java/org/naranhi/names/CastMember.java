package org.naranhi.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.text.Language;

/// One person, body or place of a story with every mention in both editions, in the order of the
/// story. `korean` and `english` are the name as first written in full, "" where an edition has
/// none. `record` is what it is on record as, if it is.
public record CastMember(
        Kind kind,
        @Nullable NameRecord record,
        String korean,
        String english,
        List<Appearance> appearances) {
    public CastMember {
        appearances = List.copyOf(appearances);
    }

    public List<Appearance> in(Language language) {
        return appearances.stream().filter(a -> a.language() == language).toList();
    }
}
