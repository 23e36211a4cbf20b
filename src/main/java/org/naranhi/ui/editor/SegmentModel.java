package org.naranhi.ui.editor;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.story.SegmentState;

/// A segment as its row shows it. `number` counts through the story from 1; both texts carry their
/// inline tags as markers ([org.naranhi.text.Markup]), and every offset counts them too.
public record SegmentModel(
        UUID id,
        int number,
        String source,
        List<SourceMark> sourceMarks,
        String target,
        SegmentState state,
        int version,
        List<FindingModel> findings,
        @Nullable Integer matchScore) {
    public SegmentModel {
        sourceMarks = List.copyOf(sourceMarks);
        findings = List.copyOf(findings);
    }
}
