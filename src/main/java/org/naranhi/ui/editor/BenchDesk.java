package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.Person;
import org.naranhi.quality.FindingArchive;
import org.naranhi.story.Comment;
import org.naranhi.story.Remarks;
import org.naranhi.story.Revision;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.Markup;
import org.naranhi.text.PassageKind;
import org.naranhi.workbench.CheckStory.SegmentFindings;
import org.naranhi.workbench.DeskTerms;
import org.naranhi.workbench.FindSuggestions;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// What one page of the workbench knows of its story: the text as last read, its findings, and the
/// active segment. It has no component of its own.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BenchDesk {
    /// What others' writes mean for this page.
    sealed interface News {
        record Nothing() implements News {}

        /// Passages or segments came, went or moved.
        record Rearranged() implements News {}

        record Rewritten(List<SegmentModel> rows) implements News {}
    }

    private final Stories stories;
    private final Remarks remarks;
    private final DeskTerms terms;
    private final FindSuggestions suggestions;
    private final BenchFindings findings;
    private final BenchPeople people;
    private @Nullable StoryText text;
    private @Nullable UUID active;
    private @Nullable Component words;

    BenchDesk(
            Stories stories,
            Remarks remarks,
            DeskTerms terms,
            FindSuggestions suggestions,
            BenchFindings findings,
            BenchPeople people) {
        this.stories = stories;
        this.remarks = remarks;
        this.terms = terms;
        this.suggestions = suggestions;
        this.findings = findings;
        this.people = people;
    }

    /// Reads the story anew; false when there is none.
    boolean open(UUID story) {
        Optional<StoryText> read = stories.text(story);
        read.ifPresent(
                t -> {
                    text = t;
                    findings.begin(t);
                });
        return read.isPresent();
    }

    StoryText text() {
        return Objects.requireNonNull(text);
    }

    UUID story() {
        return text().story().id();
    }

    Person me() {
        return people.me();
    }

    BenchPeople people() {
        return people;
    }

    @Nullable UUID active() {
        return active;
    }

    Optional<Segment> activeSegment() {
        return active == null ? Optional.empty() : text().segment(active);
    }

    void activate(UUID segment) {
        active = segment;
    }

    BenchFindings findings() {
        return findings;
    }

    /// What was found when the story was last checked as a whole.
    List<FindingArchive.Archived> archived() {
        return findings.archived(story());
    }

    Optional<UUID> nextOpen() {
        return findings.next(text(), active);
    }

    /// The original's headline, or its first words.
    String headline() {
        return text().passages().stream()
                .filter(p -> p.passage().kind() == PassageKind.HEADLINE)
                .findFirst()
                .or(() -> text().passages().stream().findFirst())
                .map(p -> Markup.plain(p.passage().text()))
                .orElse(text().story().originalName());
    }

    Optional<UUID> firstToDo() {
        List<Segment> segments = text().segments();
        return segments.stream()
                .filter(s -> !s.confirmed())
                .findFirst()
                .or(() -> segments.stream().findFirst())
                .map(Segment::id);
    }

    StoryModel model(Component at) {
        words = at;
        List<PassageModel> passages = new ArrayList<>();
        int number = 1;
        for (PassageText passage : text().passages()) {
            List<SegmentModel> rows = new ArrayList<>();
            for (Segment segment : passage.segments()) {
                rows.add(row(segment, number++));
            }
            passages.add(PassageWords.model(at, passage, rows));
        }
        return new StoryModel(story(), me().id(), text().story().direction(), true, passages);
    }

    /// Takes over a segment as it was written, checks it again, and gives its row.
    SegmentModel wrote(Segment segment) {
        put(segment);
        recheck(segment);
        return row(segment, number(segment.id()));
    }

    /// Puts down what was found behind the page, and gives the rows of those that it changes.
    List<SegmentModel> found(StoryText read, Map<UUID, SegmentFindings> thorough) {
        return findings.take(text(), read, thorough).stream().map(this::row).toList();
    }

    SegmentModel recheck(Segment segment) {
        findings.recheck(text(), segment.id());
        return row(segment);
    }

    /// The row of a segment as the page now knows it.
    SegmentModel row(Segment segment) {
        return row(segment, number(segment.id()));
    }

    News catchUp(Set<UUID> written) {
        List<SegmentModel> rows = new ArrayList<>();
        for (UUID id : written) {
            Optional<Segment> now = stories.segment(id);
            Optional<Segment> known = text().segment(id);
            if (now.isEmpty() && known.isEmpty()) {
                continue;
            }
            if (now.isEmpty()
                    || known.isEmpty()
                    || !now.get().source().equals(known.get().source())
                    || now.get().place() != known.get().place()) {
                return new News.Rearranged();
            }
            if (now.get().version() != known.get().version()) {
                rows.add(wrote(now.get()));
            }
        }
        return rows.isEmpty() ? new News.Nothing() : new News.Rewritten(rows);
    }

    FindSuggestions.Suggestions suggestions(Segment segment) {
        return suggestions.find(text(), segment.id());
    }

    List<Comment> comments(UUID segment) {
        return remarks.comments(story()).stream().filter(c -> c.segment().equals(segment)).toList();
    }

    void comment(UUID segment, String words) {
        remarks.add(
                new Comment(UUID.randomUUID(), story(), segment, words, me().id(), Instant.now()));
    }

    List<Revision> revisions(UUID segment) {
        return stories.revisions(segment);
    }

    private SegmentModel row(Segment segment, int number) {
        return new SegmentModel(
                segment.id(),
                number,
                segment.source(),
                SourceMarks.of(
                        terms.of(text().story())
                                .find(segment.source(), text().story().sourceLanguage())),
                segment.target(),
                segment.state(),
                segment.version(),
                words == null
                        ? List.of()
                        : findings.of(segment.id()).open().stream()
                                .flatMap(
                                        f -> FindingModel.of(f, FindingWords.of(words, f)).stream())
                                .toList(),
                segment.matchScore());
    }

    private int number(UUID segment) {
        List<Segment> all = text().segments();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(segment)) {
                return i + 1;
            }
        }
        return 0;
    }

    private void put(Segment segment) {
        text = text().with(segment);
    }
}
