package org.naranhi.quality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Mention;
import org.naranhi.text.Direction;
import org.naranhi.text.PassageKind;

/// A segment as a check sees it: both texts with their markers, the names and terms found in the
/// source, and what part of the article it is in. In the target, those found are with the terms
/// among them that aren't to be written. Texts are NFC. `published` is the day the story is of,
/// where it is known: dates of no year are near it.
public record SegmentPair(
        String source,
        String target,
        Direction direction,
        List<Mention> sourceMentions,
        List<Mention> targetMentions,
        PassageKind kind,
        @Nullable LocalDate published) {
    public SegmentPair {
        sourceMentions = List.copyOf(sourceMentions);
        targetMentions = List.copyOf(targetMentions);
    }

    /// One of a story of no date.
    public SegmentPair(
            String source,
            String target,
            Direction direction,
            List<Mention> sourceMentions,
            List<Mention> targetMentions,
            PassageKind kind) {
        this(source, target, direction, sourceMentions, targetMentions, kind, null);
    }

    /// One whose target was not searched.
    public SegmentPair(
            String source,
            String target,
            Direction direction,
            List<Mention> sourceMentions,
            PassageKind kind) {
        this(source, target, direction, sourceMentions, List.of(), kind);
    }

    /// A segment of the body.
    public SegmentPair(
            String source, String target, Direction direction, List<Mention> sourceMentions) {
        this(source, target, direction, sourceMentions, PassageKind.BODY);
    }
}
