package org.naranhi.quality;

import java.util.List;
import org.naranhi.glossary.Mention;
import org.naranhi.text.Direction;

/// A segment as a check sees it: both texts with their markers, and the names and terms found in
/// the source. Texts are NFC.
public record SegmentPair(
        String source, String target, Direction direction, List<Mention> sourceMentions) {
    public SegmentPair {
        sourceMentions = List.copyOf(sourceMentions);
    }
}
