package org.naranhi.names;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.text.Language;

/// Where every name is used, over all stories. Worked out from the stories, and so can be worked
/// out again.
public interface NameUses {
    /// Replaces what was known of a story.
    void keep(UUID story, Collection<NameUse> uses);

    /// Every use of a record, by story, in the order of the text.
    List<NameUse> of(UUID record);

    /// Every use of a name that isn't on record, by its Hangul.
    List<NameUse> unrecorded(String korean);

    /// How often each name is spelled in full in which way, over all stories but deleted ones, in
    /// one query.
    List<Spelling> spellings();

    /// In how many stories each record is used, in whatever form, deleted ones apart, in one query.
    Map<UUID, Integer> storiesByRecord();

    /// A number that grows with every change, for what is derived from the uses.
    long version();

    /// One way of writing one name in one language; `latest` is when a story that has it was last
    /// changed.
    record Spelling(
            Kind kind,
            @Nullable UUID record,
            String korean,
            Language language,
            String spelling,
            int stories,
            int mentions,
            Instant latest) {}
}
