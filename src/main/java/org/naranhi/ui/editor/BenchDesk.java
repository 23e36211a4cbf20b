package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.quality.FindingArchive;
import org.naranhi.quality.FindingArchive.Wanted;
import org.naranhi.quality.Severity;
import org.naranhi.story.Comment;
import org.naranhi.story.Presences.Presence;
import org.naranhi.story.Remarks;
import org.naranhi.story.Revision;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryState;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.naranhi.text.PassageKind;
import org.naranhi.ui.shared.SignedIn;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.ArchiveFindings;
import org.naranhi.workbench.CheckStory;
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

    private static final SegmentFindings NOTHING = new SegmentFindings(List.of(), List.of());

    private final Stories stories;
    private final Remarks remarks;
    private final CheckStory check;
    private final DeskTerms terms;
    private final FindSuggestions suggestions;
    private final ArchiveFindings keeping;
    private final FindingArchive archive;
    private final Person me;
    private final Map<UUID, Person> everyone;
    private @Nullable StoryText text;
    private Map<UUID, SegmentFindings> findings = new HashMap<>();
    private List<FindingArchive.Count> trend = List.of();
    private @Nullable UUID active;
    private @Nullable Component words;

    BenchDesk(
            Stories stories,
            Remarks remarks,
            CheckStory check,
            DeskTerms terms,
            FindSuggestions suggestions,
            ArchiveFindings keeping,
            FindingArchive archive,
            People people,
            SignedIn signedIn) {
        this.stories = stories;
        this.remarks = remarks;
        this.check = check;
        this.terms = terms;
        this.suggestions = suggestions;
        this.keeping = keeping;
        this.archive = archive;
        this.me = signedIn.person();
        this.everyone =
                people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /// Reads the story anew; false when there is none.
    boolean open(UUID story) {
        Optional<StoryText> read = stories.text(story);
        read.ifPresent(
                t -> {
                    text = t;
                    findings = new HashMap<>(check.check(t));
                    if (t.story().state() != StoryState.INTAKE) {
                        keeping.keep(t, findings);
                    }
                    trend = archive.trend(story);
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
        return me;
    }

    String nameOf(@Nullable UUID person) {
        Person known = person == null ? null : everyone.get(person);
        return known == null ? "" : known.displayName();
    }

    List<Person> people() {
        return List.copyOf(everyone.values());
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

    Map<UUID, SegmentFindings> findings() {
        return findings;
    }

    /// Whether something found in a segment still stands.
    boolean hasOpen(UUID segment) {
        SegmentFindings found = findings.get(segment);
        return found != null && !found.open().isEmpty();
    }

    /// How many findings the story had whenever it was checked as a whole, oldest first.
    List<FindingArchive.Count> trend() {
        return trend;
    }

    /// What was found when it was last checked as a whole.
    List<FindingArchive.Archived> archived() {
        return archive.find(new Wanted(null, Severity.INFO, story()), Integer.MAX_VALUE);
    }

    /// The next segment after the active one in which something found still stands, from the first
    /// again after the last.
    Optional<UUID> nextOpen() {
        List<UUID> order = new ArrayList<>(text().segments().stream().map(Segment::id).toList());
        Collections.rotate(order, -(order.indexOf(active) + 1));
        return order.stream().filter(this::hasOpen).findFirst();
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
        return new StoryModel(story(), me.id(), text().story().direction(), true, passages);
    }

    /// Takes over a segment as it was written, checks it again, and gives its row.
    SegmentModel wrote(Segment segment) {
        put(segment);
        recheck(segment);
        return row(segment, number(segment.id()));
    }

    /// Whether there is more to check than the quick checks do: only English has a dictionary.
    boolean spelled() {
        return text().story().direction().target() == Language.ENGLISH;
    }

    /// Checks the story, or a segment of it, thoroughly: for a worker. What it gives is put down by
    /// [#found] in the page's turn.
    Map<UUID, SegmentFindings> thoroughly(StoryText read, @Nullable UUID segment) {
        return segment == null
                ? check.thoroughly(read)
                : Map.of(segment, check.thoroughly(read, segment));
    }

    /// Puts down findings of segments that haven't been written since, and gives the rows of those
    /// that they change.
    List<SegmentModel> found(StoryText read, Map<UUID, SegmentFindings> thorough) {
        List<SegmentModel> changed = new ArrayList<>();
        thorough.forEach(
                (id, now) -> {
                    Optional<Segment> then = read.segment(id);
                    boolean stands = then.isPresent() && then.equals(text().segment(id));
                    if (stands && !now.equals(findings.getOrDefault(id, NOTHING))) {
                        findings.put(id, now);
                        then.map(this::row).ifPresent(changed::add);
                    }
                });
        return changed;
    }

    SegmentModel recheck(Segment segment) {
        SegmentFindings found = check.check(text(), segment.id());
        if (found.open().isEmpty() && found.waived().isEmpty()) {
            findings.remove(segment.id());
        } else {
            findings.put(segment.id(), found);
        }
        return row(segment, number(segment.id()));
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

    /// Everybody else who has the story open, and where.
    List<PresenceMark> others(List<Presence> presences) {
        List<PresenceMark> marks = new ArrayList<>();
        for (Presence presence : presences) {
            UUID segment = presence.segment();
            if (segment != null && !presence.person().equals(me.id())) {
                String name = nameOf(presence.person());
                marks.add(
                        new PresenceMark(segment, name, Signs.initials(name), Signs.colour(name)));
            }
        }
        return marks;
    }

    FindSuggestions.Suggestions suggestions(Segment segment) {
        return suggestions.find(text(), segment.id());
    }

    List<Comment> comments(UUID segment) {
        return remarks.comments(story()).stream().filter(c -> c.segment().equals(segment)).toList();
    }

    void comment(UUID segment, String words) {
        remarks.add(
                new Comment(UUID.randomUUID(), story(), segment, words, me.id(), Instant.now()));
    }

    List<Revision> revisions(UUID segment) {
        return stories.revisions(segment);
    }

    private SegmentModel row(Segment segment, int number) {
        SegmentFindings found = findings.get(segment.id());
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
                found == null || words == null
                        ? List.of()
                        : found.open().stream()
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
