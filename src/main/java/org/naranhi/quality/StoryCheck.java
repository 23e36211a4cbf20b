package org.naranhi.quality;

import java.util.Comparator;
import java.util.List;

/// One thing the copy desk looks for that can't be seen in one segment alone. Pure, and fast enough
/// to run again while someone types.
public interface StoryCheck {
    /// The codes of the findings it can make, as [Check#codes] has them.
    List<String> codes();

    /// What it found, in the order of the story.
    List<Placed> examine(CheckedStory story);

    /// A finding and the segment it stands in, counted from 0; its spans are of that segment.
    record Placed(int segment, Finding finding) {
        static final Comparator<Placed> IN_ORDER = Comparator.comparingInt(Placed::segment);
    }
}
