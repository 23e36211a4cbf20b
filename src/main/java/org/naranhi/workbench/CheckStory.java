package org.naranhi.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermFinder;
import org.naranhi.quality.Finding;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.SegmentPair;
import org.naranhi.quality.Severity;
import org.naranhi.story.Remarks;
import org.naranhi.story.Segment;
import org.naranhi.story.Story;
import org.naranhi.story.StoryText;
import org.naranhi.story.Waiver;
import org.springframework.stereotype.Component;

/// Runs the checks over a story's segments. An untouched segment is work to do, not a finding.
@Component
public class CheckStory {
    /// What was found in a segment, and what of it was waived.
    public record SegmentFindings(List<Finding> open, List<Waived> waived) {
        public SegmentFindings {
            open = List.copyOf(open);
            waived = List.copyOf(waived);
        }
    }

    /// A finding someone has waived, and the waiver.
    public record Waived(Finding finding, Waiver waiver) {}

    private final QualityDesk desk;
    private final TermFinder terms;
    private final Remarks remarks;

    CheckStory(QualityDesk desk, TermFinder terms, Remarks remarks) {
        this.desk = desk;
        this.terms = terms;
        this.remarks = remarks;
    }

    /// By segment, in the order of the story; segments without findings are not in the map.
    public Map<UUID, SegmentFindings> check(StoryText text) {
        Map<UUID, List<Waiver>> waivers =
                remarks.waivers(text.story().id()).stream()
                        .collect(Collectors.groupingBy(Waiver::segment));
        Map<UUID, SegmentFindings> found = new LinkedHashMap<>();
        for (Segment segment : text.segments()) {
            SegmentFindings findings =
                    check(text.story(), segment, waivers.getOrDefault(segment.id(), List.of()));
            if (!findings.open().isEmpty() || !findings.waived().isEmpty()) {
                found.put(segment.id(), findings);
            }
        }
        return found;
    }

    /// One segment, with the waivers that were given for it.
    public SegmentFindings check(Story story, Segment segment, List<Waiver> waivers) {
        if (segment.target().isBlank() && !segment.confirmed()) {
            return new SegmentFindings(List.of(), List.of());
        }
        List<Mention> mentions = terms.find(segment.source(), story.sourceLanguage());
        List<Finding> all =
                desk.examine(
                        new SegmentPair(
                                segment.source(), segment.target(), story.direction(), mentions));
        Set<String> waived = waivers.stream().map(Waiver::finding).collect(Collectors.toSet());
        return new SegmentFindings(
                all.stream().filter(f -> !waived.contains(f.key())).toList(),
                all.stream()
                        .flatMap(
                                f ->
                                        waivers.stream()
                                                .filter(w -> w.finding().equals(f.key()))
                                                .limit(1)
                                                .map(w -> new Waived(f, w)))
                        .toList());
    }

    /// How many findings of at least a warning are open.
    public static long open(Map<UUID, SegmentFindings> found) {
        return found.values().stream()
                .flatMap(f -> f.open().stream())
                .filter(f -> f.severity().compareTo(Severity.WARNING) >= 0)
                .count();
    }
}
