package org.naranhi.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.Rewriting.Rewritten;
import org.naranhi.names.NameUse;
import org.naranhi.names.NameUses;
import org.naranhi.names.Respelling;
import org.naranhi.story.Segment;
import org.naranhi.story.StoryText;
import org.naranhi.text.Language;

/// A name spelled otherwise, only where it is this name.
final class NameRewriting implements StoryRewriting {
    private final NameChange change;
    private final NameUses uses;
    private final CastStory casting;
    private final Respelling respelling;

    NameRewriting(
            NameChange change, @Nullable NameRecord record, NameUses uses, CastStory casting) {
        this.change = change;
        this.uses = uses;
        this.casting = casting;
        String second =
                record == null || change.language() == Language.KOREAN ? "" : record.englishShort();
        String korean = record == null ? change.korean() : record.hangul();
        respelling =
                new Respelling(change.language(), change.wrong(), change.right(), korean, second);
    }

    @Override
    public List<UUID> stories() {
        UUID record = change.record();
        List<NameUse> known = record == null ? uses.unrecorded(change.korean()) : uses.of(record);
        return known.stream()
                .filter(use -> use.language() == change.language())
                .map(NameUse::story)
                .distinct()
                .toList();
    }

    /// The story is cast as it now stands: the uses on record may be some seconds old.
    @Override
    public Map<UUID, Rewritten> in(StoryText text) {
        Map<UUID, List<NameUse>> bySegment =
                casting.cast(text).uses().stream()
                        .filter(this::meant)
                        .collect(Collectors.groupingBy(NameUse::segment));
        Map<UUID, Rewritten> rewritten = new HashMap<>();
        for (Segment segment : text.segments()) {
            String side = StoryRewriting.side(segment, text.story(), change.language());
            respelling
                    .in(side, bySegment.getOrDefault(segment.id(), List.of()))
                    .ifPresent(r -> rewritten.put(segment.id(), r));
        }
        return rewritten;
    }

    private boolean meant(NameUse use) {
        return use.language() == change.language()
                && (change.record() == null
                        ? use.record() == null && use.korean().equals(change.korean())
                        : change.record().equals(use.record()));
    }
}
