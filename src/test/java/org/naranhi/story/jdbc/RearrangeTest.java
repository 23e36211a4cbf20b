package org.naranhi.story.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.naranhi.story.jdbc.Sample.body;
import static org.naranhi.story.jdbc.Sample.headline;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.story.Passage;
import org.naranhi.story.Revision;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories.Overtaken;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.PassageKind;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class RearrangeTest {
    private final JdbcStories stories;
    private final UUID sora;
    private final UUID minho;
    private final StoryText text;
    private final UUID id;
    private final PassageText passage;
    private final Segment first;
    private final Segment second;
    private final Segment third;

    RearrangeTest(Databases.Kind kind) {
        Database database = kind.create();
        stories = new JdbcStories(database.jdbc(), database.transactions());
        sora = Sample.person(database, "sora");
        minho = Sample.person(database, "minho");
        text = Sample.story(sora, headline("제목이다."), body("하나다.", "둘이다.", "셋이다."));
        id = text.story().id();
        passage = text.passages().get(1);
        first = passage.segments().get(0);
        second = passage.segments().get(1);
        third = passage.segments().get(2);
    }

    @BeforeEach
    void takeIn() {
        stories.add(text);
    }

    @Test
    void splitsASegmentAndMovesTheOnesBehindIt() {
        Segment left = source(first, "하나");
        Segment right = Sample.segment(passage.passage().id(), 1, "다.");
        List<PassageText> result =
                stories.rearrange(
                        id,
                        List.of(passage),
                        List.of(with(left, right, at(second, 2), at(third, 3))),
                        Cause.SPLIT,
                        minho);

        List<Segment> now = now();
        assertThat(result.getFirst().segments()).isEqualTo(now);
        assertThat(now)
                .extracting(Segment::id, Segment::source, Segment::place, Segment::version)
                .containsExactly(
                        tuple(first.id(), "하나", 0, first.version() + 1),
                        tuple(right.id(), "다.", 1, right.version() + 1),
                        tuple(second.id(), "둘이다.", 2, second.version()),
                        tuple(third.id(), "셋이다.", 3, third.version()));
        assertThat(latest())
                .extracting(Revision::segment, Revision::cause, Revision::person)
                .containsExactlyInAnyOrder(
                        tuple(first.id(), Cause.SPLIT, minho),
                        tuple(right.id(), Cause.SPLIT, minho));
        assertThat(stories.text(id).orElseThrow().passages().getFirst())
                .isEqualTo(text.passages().getFirst());
    }

    @Test
    void mergesAndCanBeUndone() {
        Segment merged = source(first, "하나다. 둘이다.");
        List<PassageText> after =
                stories.rearrange(
                        id,
                        List.of(passage),
                        List.of(with(merged, at(third, 1))),
                        Cause.MERGED,
                        minho);
        assertThat(now()).extracting(Segment::source).containsExactly("하나다. 둘이다.", "셋이다.");
        assertThat(stories.segment(second.id())).isEmpty();
        assertThat(latest()).extracting(Revision::segment).contains(second.id());

        stories.rearrange(id, after, List.of(passage), Cause.UNDONE, minho);
        assertThat(now())
                .extracting(Segment::id, Segment::source, Segment::place)
                .containsExactly(
                        tuple(first.id(), "하나다.", 0),
                        tuple(second.id(), "둘이다.", 1),
                        tuple(third.id(), "셋이다.", 2));
        assertThat(stories.segment(second.id()).orElseThrow().version())
                .isGreaterThan(second.version());
    }

    @Test
    void doesNotDeleteWhatSomeoneElseWrote() {
        Segment written = type(second, "Two.", sora);
        long last = stories.lastRevision();

        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(
                        () ->
                                stories.rearrange(
                                        id,
                                        List.of(passage),
                                        List.of(with(source(first, "하나다. 둘이다."), at(third, 1))),
                                        Cause.MERGED,
                                        minho))
                .satisfies(overtaken -> assertThat(overtaken.current()).isEqualTo(written));
        assertThat(now()).containsExactly(first, written, third);
        assertThat(stories.revisionsAfter(last, 10)).isEmpty();
    }

    @Test
    void movesASegmentWithoutDisturbingWhoTypesInIt() {
        Segment typed = type(third, "Three.", sora);
        List<PassageText> result =
                stories.rearrange(
                        id,
                        List.of(passage),
                        List.of(with(source(first, "하나다. 둘이다."), at(third, 1))),
                        Cause.MERGED,
                        minho);

        Segment moved = result.getFirst().segments().getLast();
        assertThat(moved).isEqualTo(at(typed, 1)).isEqualTo(now().getLast());
        assertThat(type(moved, "Three!", sora).version()).isEqualTo(typed.version() + 1);
    }

    @Test
    void isOvertakenWhenSomeoneElseSplitOrMergedTheSamePassage() {
        Segment right = Sample.segment(passage.passage().id(), 1, "다.");
        List<PassageText> split = List.of(with(source(first, "하나"), right, second, third));
        stories.rearrange(id, List.of(passage), split, Cause.SPLIT, sora);
        List<Segment> before = now();

        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(
                        () ->
                                stories.rearrange(
                                        id,
                                        List.of(passage),
                                        List.of(with(first, source(second, "둘이다. 셋이다."))),
                                        Cause.MERGED,
                                        minho))
                .satisfies(o -> assertThat(o.segment()).isEqualTo(right.id()));
        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(
                        () -> stories.rearrange(id, List.of(passage), split, Cause.SPLIT, minho));
        assertThat(now()).isEqualTo(before);
        Segment stranger = Sample.segment(passage.passage().id(), 9, "없다.");
        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(
                        () ->
                                stories.rearrange(
                                        id,
                                        List.of(
                                                with(now().toArray(Segment[]::new)),
                                                with(stranger)),
                                        List.of(with(now().toArray(Segment[]::new))),
                                        Cause.MERGED,
                                        minho))
                .satisfies(o -> assertThat(o.current()).isNull());
    }

    @Test
    void correctsAKindAndLetsOtherServersKnow() {
        PassageText asCaption =
                new PassageText(kind(passage.passage(), PassageKind.CAPTION), passage.segments());
        long last = stories.lastRevision();
        stories.rearrange(id, List.of(passage), List.of(asCaption), Cause.CORRECTED, minho);

        assertThat(stories.text(id).orElseThrow().passages().get(1)).isEqualTo(asCaption);
        assertThat(stories.revisionsAfter(last, 10))
                .extracting(Revision::segment, Revision::version, Revision::cause)
                .containsExactlyInAnyOrder(
                        tuple(first.id(), first.version(), Cause.CORRECTED),
                        tuple(second.id(), second.version(), Cause.CORRECTED),
                        tuple(third.id(), third.version(), Cause.CORRECTED));
        PassageText leftOut =
                new PassageText(kind(passage.passage(), PassageKind.LEFT_OUT), List.of());
        stories.rearrange(id, List.of(asCaption), List.of(leftOut), Cause.CORRECTED, minho);
        assertThat(stories.text(id).orElseThrow().passages().get(1)).isEqualTo(leftOut);
        assertThat(stories.summaries().getFirst().characters()).isEqualTo("제목이다.".length());
        assertThat(stories.revisions(first.id()).getFirst().cause()).isEqualTo(Cause.CORRECTED);
    }

    @Test
    void joinsTwoPassagesIntoOne() {
        PassageText title = text.passages().getFirst();
        Segment moved = title.segments().getFirst();
        Segment inBody =
                new Segment(
                        moved.id(),
                        passage.passage().id(),
                        0,
                        moved.source(),
                        moved.target(),
                        moved.state(),
                        moved.matchScore(),
                        moved.version(),
                        moved.changedBy(),
                        moved.changedAt());
        PassageText joined = with(inBody, at(first, 1), at(second, 2), at(third, 3));
        stories.rearrange(id, text.passages(), List.of(joined), Cause.CORRECTED, minho);

        assertThat(stories.text(id).orElseThrow().passages()).containsExactly(joined);
        stories.rearrange(id, List.of(joined), text.passages(), Cause.UNDONE, minho);
        assertThat(stories.text(id).orElseThrow().passages()).isEqualTo(text.passages());
    }

    private PassageText with(Segment... segments) {
        return new PassageText(passage.passage(), List.of(segments));
    }

    private List<Segment> now() {
        return stories.text(id).orElseThrow().passages().get(1).segments();
    }

    private List<Revision> latest() {
        return stories.revisionsAfter(text.segments().size(), 100);
    }

    private Segment type(Segment segment, String target, UUID person) {
        Segment typed = segment.with(target, SegmentState.INITIAL, null);
        return stories.write(id, List.of(typed), Cause.TYPED, person).getFirst();
    }

    private static Passage kind(Passage passage, PassageKind kind) {
        return new Passage(
                passage.id(),
                passage.story(),
                passage.place(),
                kind,
                passage.language(),
                passage.text(),
                passage.tags());
    }

    private static Segment source(Segment segment, String source) {
        return changed(segment, source, segment.place());
    }

    private static Segment at(Segment segment, int place) {
        return changed(segment, segment.source(), place);
    }

    private static Segment changed(Segment segment, String source, int place) {
        return new Segment(
                segment.id(),
                segment.passage(),
                place,
                source,
                segment.target(),
                segment.state(),
                segment.matchScore(),
                segment.version(),
                segment.changedBy(),
                segment.changedAt());
    }
}
