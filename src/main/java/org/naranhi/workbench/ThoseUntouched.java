package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;

/// Writes of several segments those that nobody has written meanwhile.
final class ThoseUntouched {
    private ThoseUntouched() {}

    /// Gives those written, as they now are.
    static List<Segment> write(
            Stories stories, UUID story, List<Segment> segments, Cause cause, UUID person) {
        List<Segment> left = new ArrayList<>(segments);
        while (!left.isEmpty()) {
            try {
                return stories.write(story, left, cause, person);
            } catch (Stories.Overtaken overtaken) {
                Map<UUID, Integer> now = versions(stories, story);
                left.removeIf(
                        s ->
                                s.id().equals(overtaken.segment())
                                        || !Integer.valueOf(s.version()).equals(now.get(s.id())));
            }
        }
        return List.of();
    }

    private static Map<UUID, Integer> versions(Stories stories, UUID story) {
        return stories.text(story).stream()
                .flatMap(text -> text.segments().stream())
                .collect(Collectors.toMap(Segment::id, Segment::version));
    }
}
