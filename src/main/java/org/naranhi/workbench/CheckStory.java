package org.naranhi.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.names.BilingualText;
import org.naranhi.names.Casting;
import org.naranhi.quality.CheckedStory;
import org.naranhi.quality.Finding;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.SegmentPair;
import org.naranhi.quality.Severity;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.story.Remarks;
import org.naranhi.story.Segment;
import org.naranhi.story.Story;
import org.naranhi.story.StoryText;
import org.naranhi.story.Waiver;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// Runs the checks over a story: those of each segment by itself, and those that need the whole
/// story. An untouched segment is work to do, not a finding.
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

    /// How many segments on either side are read with the one that is being written.
    private static final int SIGHT = 60;

    private final HouseChecks checks;
    private final DeskTerms terms;
    private final Casting casting;
    private final HouseStyle house;
    private final Remarks remarks;

    CheckStory(
            HouseChecks checks,
            DeskTerms terms,
            Casting casting,
            HouseStyle house,
            Remarks remarks) {
        this.checks = checks;
        this.terms = terms;
        this.casting = casting;
        this.house = house;
        this.remarks = remarks;
    }

    /// By segment, in the order of the story; segments without findings are not in the map.
    public Map<UUID, SegmentFindings> check(StoryText text) {
        return check(text, checks.of(text.story().direction().target()));
    }

    /// With the spelling: slow where words are unknown, and so for a worker.
    public Map<UUID, SegmentFindings> thoroughly(StoryText text) {
        return check(text, checks.thorough(text.story().direction().target()));
    }

    private Map<UUID, SegmentFindings> check(StoryText text, QualityDesk desk) {
        Map<UUID, List<Waiver>> waivers =
                remarks.waivers(text.story().id()).stream()
                        .collect(Collectors.groupingBy(Waiver::segment));
        List<Segment> segments = text.segments();
        List<BilingualText> both = bilingual(text, segments);
        Map<Integer, List<Finding>> named = named(text.story(), both, desk);
        Map<UUID, SegmentFindings> found = new LinkedHashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            SegmentFindings findings =
                    findings(
                            desk,
                            text,
                            segment,
                            both.get(i),
                            named.getOrDefault(i, List.of()),
                            waivers.getOrDefault(segment.id(), List.of()));
            if (!findings.open().isEmpty() || !findings.waived().isEmpty()) {
                found.put(segment.id(), findings);
            }
        }
        return found;
    }

    /// One segment as it stands among the others; of a long story only those around it are read
    /// again.
    public SegmentFindings check(StoryText text, UUID id) {
        return check(text, id, checks.of(text.story().direction().target()));
    }

    /// With the spelling: slow where words are unknown, and so for a worker.
    public SegmentFindings thoroughly(StoryText text, UUID id) {
        return check(text, id, checks.thorough(text.story().direction().target()));
    }

    private SegmentFindings check(StoryText text, UUID id, QualityDesk desk) {
        List<Segment> all = text.segments();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                int from = Math.max(0, i - SIGHT);
                List<BilingualText> both =
                        bilingual(text, all.subList(from, Math.min(all.size(), i + SIGHT + 1)));
                List<Waiver> waivers =
                        remarks.waivers(text.story().id()).stream()
                                .filter(waiver -> waiver.segment().equals(id))
                                .toList();
                return findings(
                        desk,
                        text,
                        all.get(i),
                        both.get(i - from),
                        named(text.story(), both, desk).getOrDefault(i - from, List.of()),
                        waivers);
            }
        }
        return new SegmentFindings(List.of(), List.of());
    }

    private List<BilingualText> bilingual(StoryText text, List<Segment> segments) {
        Language source = text.story().sourceLanguage();
        return BilingualText.story(
                in(Language.KOREAN, source, segments),
                in(Language.ENGLISH, source, segments),
                terms.of(text.story()));
    }

    private static List<String> in(Language language, Language source, List<Segment> segments) {
        return segments.stream()
                .map(segment -> language == source ? segment.source() : segment.target())
                .toList();
    }

    /// What the checks that need the whole story found, by segment.
    private Map<Integer, List<Finding>> named(
            Story story, List<BilingualText> both, QualityDesk desk) {
        CheckedStory checked =
                new CheckedStory(story.direction(), both, casting.of(both), house.names());
        return desk.examine(checked).stream()
                .collect(
                        Collectors.groupingBy(
                                Placed::segment,
                                Collectors.mapping(Placed::finding, Collectors.toList())));
    }

    private SegmentFindings findings(
            QualityDesk desk,
            StoryText text,
            Segment segment,
            BilingualText both,
            List<Finding> named,
            List<Waiver> waivers) {
        if (segment.target().isBlank() && !segment.confirmed()) {
            return new SegmentFindings(List.of(), List.of());
        }
        Story story = text.story();
        List<Finding> all = new ArrayList<>(named);
        all.addAll(
                desk.examine(
                        new SegmentPair(
                                segment.source(),
                                segment.target(),
                                story.direction(),
                                both.mentions(story.sourceLanguage()),
                                terms.of(story)
                                        .findAll(segment.target(), story.direction().target()),
                                text.kind(segment),
                                StoryDate.of(text))));
        all.sort(QualityDesk.GRAVEST_FIRST);
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
