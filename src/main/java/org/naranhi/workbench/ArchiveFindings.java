package org.naranhi.workbench;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naranhi.quality.Finding;
import org.naranhi.quality.FindingArchive;
import org.naranhi.quality.FindingArchive.Archived;
import org.naranhi.story.Segment;
import org.naranhi.story.StoryText;
import org.naranhi.workbench.CheckStory.SegmentFindings;
import org.springframework.stereotype.Component;

/// Keeps what a check of a whole story found, for the list over all stories and the story's trend.
@Component
public class ArchiveFindings {
    private final FindingArchive archive;
    private final Clock clock;

    ArchiveFindings(FindingArchive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /// @param found by segment; what was waived isn't kept
    public List<Archived> keep(StoryText text, Map<UUID, SegmentFindings> found) {
        Instant now = clock.instant();
        List<Archived> archived = new ArrayList<>();
        int number = 0;
        for (Segment segment : text.segments()) {
            number++;
            SegmentFindings here = found.get(segment.id());
            for (Finding finding : here == null ? List.<Finding>of() : here.open()) {
                archived.add(
                        new Archived(
                                text.story().id(),
                                segment.id(),
                                number,
                                segment.source(),
                                segment.target(),
                                finding));
            }
        }
        archive.keep(text.story().id(), archived, now);
        return archived;
    }
}
