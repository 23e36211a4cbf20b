package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.names.BilingualText;
import org.naranhi.names.HouseNames;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// A check of whole stories as a check of one pair: each line of it is a segment.
record LineByLine(StoryCheck check) implements Check {
    @Override
    public List<String> codes() {
        return check.codes();
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        List<String> sources = List.of(pair.source().split("\n", -1));
        List<String> targets = List.of(pair.target().split("\n", -1));
        boolean korean = pair.direction().source() == Language.KOREAN;
        List<BilingualText> story = new ArrayList<>();
        for (int i = 0; i < Math.min(sources.size(), targets.size()); i++) {
            story.add(
                    korean
                            ? InOneSegment.text(sources.get(i), targets.get(i))
                            : InOneSegment.text(targets.get(i), sources.get(i)));
        }
        return check
                .examine(
                        new CheckedStory(
                                pair.direction(),
                                story,
                                InOneSegment.CASTING.of(story),
                                HouseNames.STANDARD))
                .stream()
                .map(placed -> inPair(placed, targets))
                .toList();
    }

    private static Finding inPair(Placed placed, List<String> targets) {
        int before =
                targets.subList(0, placed.segment()).stream().mapToInt(t -> t.length() + 1).sum();
        Finding finding = placed.finding();
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.source(),
                finding.target().stream()
                        .map(s -> new Span(s.start() + before, s.end() + before))
                        .toList(),
                finding.parameters(),
                finding.replacement());
    }
}
