package org.naranhi.ui.editor;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.quality.FindingArchive;
import org.naranhi.quality.FindingArchive.Wanted;
import org.naranhi.quality.Severity;
import org.naranhi.story.Segment;
import org.naranhi.story.StoryState;
import org.naranhi.story.StoryText;
import org.naranhi.text.Language;
import org.naranhi.workbench.ArchiveFindings;
import org.naranhi.workbench.CheckStory;
import org.naranhi.workbench.CheckStory.SegmentFindings;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// What is found in the story of one page of the workbench.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BenchFindings {
    private static final SegmentFindings NOTHING = new SegmentFindings(List.of(), List.of());

    private final CheckStory check;
    private final ArchiveFindings keeping;
    private final FindingArchive archive;
    private Map<UUID, SegmentFindings> found = new HashMap<>();
    private List<FindingArchive.Count> trend = List.of();

    BenchFindings(CheckStory check, ArchiveFindings keeping, FindingArchive archive) {
        this.check = check;
        this.keeping = keeping;
        this.archive = archive;
    }

    /// Checks the whole story as it was just read.
    void begin(StoryText text) {
        found = new HashMap<>(check.check(text));
        if (text.story().state() != StoryState.INTAKE) {
            keeping.keep(text, found);
        }
        trend = archive.trend(text.story().id());
    }

    SegmentFindings of(UUID segment) {
        return found.getOrDefault(segment, NOTHING);
    }

    /// How much stands in the whole story.
    long open() {
        return CheckStory.open(found);
    }

    /// How many findings the story had whenever it was checked as a whole, oldest first.
    List<FindingArchive.Count> trend() {
        return trend;
    }

    /// What was found when the story was last checked as a whole.
    List<FindingArchive.Archived> archived(UUID story) {
        return archive.find(new Wanted(null, Severity.INFO, story), Integer.MAX_VALUE);
    }

    /// The next segment after the active one in which something found still stands, from the first
    /// again after the last.
    Optional<UUID> next(StoryText text, @Nullable UUID active) {
        List<UUID> order = new ArrayList<>(text.segments().stream().map(Segment::id).toList());
        Collections.rotate(order, -(order.indexOf(active) + 1));
        return order.stream().filter(id -> !of(id).open().isEmpty()).findFirst();
    }

    /// Whether there is more to check than the quick checks do: only English has a dictionary.
    static boolean spelled(StoryText text) {
        return text.story().direction().target() == Language.ENGLISH;
    }

    void recheck(StoryText text, UUID segment) {
        put(segment, check.check(text, segment));
    }

    /// Checks the story, or a segment of it, thoroughly: for a worker. What it gives is put down by
    /// [#take] in the page's turn.
    Map<UUID, SegmentFindings> thoroughly(StoryText read, @Nullable UUID segment) {
        return segment == null
                ? check.thoroughly(read)
                : Map.of(segment, check.thoroughly(read, segment));
    }

    /// Puts down what was found in segments that haven't been written since, and gives those for
    /// which it is something else than before.
    List<Segment> take(StoryText now, StoryText read, Map<UUID, SegmentFindings> thorough) {
        List<Segment> changed = new ArrayList<>();
        thorough.forEach(
                (id, findings) -> {
                    Optional<Segment> then = read.segment(id);
                    boolean stands = then.isPresent() && then.equals(now.segment(id));
                    if (stands && !findings.equals(of(id))) {
                        put(id, findings);
                        then.ifPresent(changed::add);
                    }
                });
        return changed;
    }

    private void put(UUID segment, SegmentFindings findings) {
        if (findings.equals(NOTHING)) {
            found.remove(segment);
        } else {
            found.put(segment, findings);
        }
    }
}
