package org.naranhi.quality;

import java.util.List;
import org.naranhi.names.Appearance;
import org.naranhi.names.BilingualText;
import org.naranhi.names.Cast;
import org.naranhi.names.HouseNames;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.text.Unmarked;

/// A story as a [StoryCheck] sees it: its segments in order with their markers, who is in it, and
/// how the house writes names. Segments without a target are work to do. A story of one segment may
/// be two whole articles whose paragraphs don't match.
public record CheckedStory(
        Direction direction, List<BilingualText> segments, Cast cast, HouseNames house) {
    public CheckedStory {
        segments = List.copyOf(segments);
    }

    String source(int segment) {
        return segments.get(segment).in(direction.source());
    }

    String target(int segment) {
        return segments.get(segment).in(direction.target());
    }

    boolean translated(int segment) {
        return !target(segment).isBlank();
    }

    /// The line of a segment on which something is named; segments are lines as a rule.
    String line(Appearance appearance) {
        Unmarked text = Unmarked.of(segments.get(appearance.segment()).in(appearance.language()));
        int at = text.plain(appearance.span()).start();
        int from = text.plain().lastIndexOf('\n', at - 1) + 1;
        int to = text.plain().indexOf('\n', at);
        return text.plain().substring(from, to < 0 ? text.plain().length() : to);
    }

    boolean inSource(Language language) {
        return language == direction.source();
    }
}
