package org.naranhi.story.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.naranhi.story.jdbc.Sample.body;
import static org.naranhi.story.jdbc.Sample.headline;

import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.story.Revision;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories.Overtaken;
import org.naranhi.story.Story;
import org.naranhi.story.StoryState;
import org.naranhi.story.StorySummary;
import org.naranhi.story.StoryText;
import org.naranhi.story.jdbc.Sample.PassageOf;
import org.naranhi.text.InlineTag;
import org.naranhi.text.PassageKind;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcStoriesTest {
    private final Database database;
    private final JdbcStories stories;
    private final UUID sora;
    private final UUID minho;

    JdbcStoriesTest(Databases.Kind kind) {
        database = kind.create();
        stories = new JdbcStories(database.jdbc(), database.transactions());
        sora = Sample.person(database, "sora");
        minho = Sample.person(database, "minho");
    }

    @Test
    void givesBackAStoryAsItWasAdded() {
        StoryText text =
                Sample.story(
                        sora,
                        new PassageOf(PassageKind.MASTHEAD, List.of(), "나란히일보"),
                        headline("시의회, 새 다리 짓기로"),
                        new PassageOf(
                                PassageKind.BODY,
                                List.of(
                                        new InlineTag(1, InlineTag.Kind.BOLD, null),
                                        new InlineTag(
                                                2,
                                                InlineTag.Kind.LINK,
                                                "https://a.example/?q=\"다리\"")),
                                "⟦1⟧시의회⟦/1⟧는 14일 의결했다.",
                                "⟦2⟧문서⟦/2⟧는 공개됐다."));
        stories.add(text);

        assertThat(stories.text(text.story().id())).contains(text);
        assertThat(stories.byId(text.story().id())).contains(text.story());
        assertThat(stories.segment(text.segments().getFirst().id()))
                .contains(text.segments().getFirst());
        assertThat(stories.text(UUID.randomUUID())).isEmpty();
        assertThat(stories.segment(UUID.randomUUID())).isEmpty();
    }

    @Test
    void keepsEveryKindOfText() {
        String decomposed = Normalizer.normalize("한강 다리", Normalizer.Form.NFD);
        String emoji = "👩‍👩‍👧 시위 🇰🇷 'quoted' \"둘\" \\ \t ; -- ⟦1/⟧ %_";
        String longText = "가나다 라마바사. ".repeat(20_000);
        StoryText text = Sample.story(sora, body(decomposed, emoji, longText));
        stories.add(text);
        List<Segment> typed =
                text.segments().stream()
                        .map(s -> s.with(s.source(), SegmentState.INITIAL, null))
                        .toList();
        stories.write(text.story().id(), typed, Cause.TYPED, sora);

        assertThat(stories.text(text.story().id()).orElseThrow().segments())
                .extracting(Segment::source, Segment::target)
                .containsExactly(
                        tuple(decomposed, decomposed),
                        tuple(emoji, emoji),
                        tuple(longText, longText));
    }

    @Test
    void writesWithNewVersionsAndARevisionForEach() {
        StoryText text = Sample.story(sora, body("첫 문장이다.", "둘째 문장이다."));
        stories.add(text);
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Segment first = text.segments().getFirst();
        Segment typed = one(text, first.with("The first.", SegmentState.INITIAL, 87), sora);
        Segment confirmed =
                stories.write(
                                text.story().id(),
                                List.of(typed.with("The first!", SegmentState.TRANSLATED, null)),
                                Cause.CONFIRMED,
                                minho)
                        .getFirst();

        assertThat(typed.version()).isEqualTo(first.version() + 1);
        assertThat(typed.matchScore()).isEqualTo(87);
        assertThat(confirmed.version()).isEqualTo(first.version() + 2);
        assertThat(confirmed.changedBy()).isEqualTo(minho);
        assertThat(confirmed.changedAt()).isBetween(before, Instant.now());
        assertThat(stories.segment(first.id())).contains(confirmed);
        assertThat(stories.text(text.story().id()).orElseThrow().segments())
                .containsExactly(confirmed, text.segments().getLast());
        assertThat(stories.byId(text.story().id()).orElseThrow().changedAt())
                .isEqualTo(confirmed.changedAt());
        assertThat(stories.revisions(first.id()))
                .extracting(Revision::cause, Revision::target, Revision::version, Revision::person)
                .containsExactly(
                        tuple(Cause.CONFIRMED, "The first!", first.version() + 2, minho),
                        tuple(Cause.TYPED, "The first.", first.version() + 1, sora),
                        tuple(Cause.TAKEN_IN, "", first.version(), sora));
        assertThat(stories.contributors(text.story().id()))
                .isEqualTo(
                        Map.of(
                                Cause.TAKEN_IN, List.of(sora),
                                Cause.TYPED, List.of(sora),
                                Cause.CONFIRMED, List.of(minho)));
    }

    @Test
    void writesAllOrNothingAndTellsTheLoserWhatIsThereNow() {
        StoryText text = Sample.story(sora, body("첫 문장이다.", "둘째 문장이다."));
        stories.add(text);
        Segment first = text.segments().getFirst();
        Segment second = text.segments().getLast();
        Segment winner = one(text, second.with("Second.", SegmentState.TRANSLATED, null), minho);
        long revisions = stories.revisionsAfter(0, 100).size();

        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(
                        () ->
                                stories.write(
                                        text.story().id(),
                                        List.of(
                                                first.with("One.", SegmentState.INITIAL, null),
                                                second.with("Two.", SegmentState.INITIAL, null)),
                                        Cause.TYPED,
                                        sora))
                .satisfies(
                        overtaken -> {
                            assertThat(overtaken.current()).isEqualTo(winner);
                            assertThat(overtaken.segment()).isEqualTo(second.id());
                        });
        assertThat(stories.text(text.story().id()).orElseThrow().segments())
                .containsExactly(first, winner);
        assertThat(stories.revisionsAfter(0, 100)).hasSize((int) revisions);
    }

    @Test
    void aLostRaceLeavesTheCallersTransactionAlive() {
        StoryText text = Sample.story(sora, body("첫 문장이다."));
        stories.add(text);
        Segment read = text.segments().getFirst();
        one(text, read.with("Won.", SegmentState.INITIAL, null), minho);
        Segment lost = read.with("Lost.", SegmentState.INITIAL, null);
        database.transaction()
                .executeWithoutResult(
                        _ -> {
                            assertThatExceptionOfType(Overtaken.class)
                                    .isThrownBy(() -> one(text, lost, sora));
                            stories.keepOvertaken(text.story().id(), lost, sora);
                        });

        assertThat(stories.revisions(read.id()).getFirst())
                .extracting(Revision::cause, Revision::target, Revision::person)
                .containsExactly(Cause.OVERTAKEN, "Lost.", sora);
        assertThat(stories.segment(read.id()).orElseThrow().target()).isEqualTo("Won.");
    }

    @Test
    void writingASegmentThatIsNoMoreIsALostRaceToo() {
        StoryText text = Sample.story(sora, body("첫 문장이다."));
        stories.add(text);
        Segment stranger = Sample.segment(text.passages().getFirst().passage().id(), 0, "없다.");

        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(() -> one(text, stranger, sora))
                .satisfies(overtaken -> assertThat(overtaken.current()).isNull());
    }

    @Test
    void rollsBackWithTheCallersTransaction() {
        StoryText text = Sample.story(sora, body("첫 문장이다."));
        stories.add(text);
        long last = stories.lastRevision();
        Segment read = text.segments().getFirst();
        database.transaction()
                .executeWithoutResult(
                        status -> {
                            one(text, read.with("Gone.", SegmentState.INITIAL, null), sora);
                            status.setRollbackOnly();
                        });

        assertThat(stories.segment(read.id())).contains(read);
        assertThat(stories.lastRevision()).isEqualTo(last);
    }

    @Test
    void readsRevisionsInOrderFromANumber() {
        StoryText text = Sample.story(sora, body("하나.", "둘.", "셋."));
        stories.add(text);
        List<Revision> all = stories.revisionsAfter(0, 100);

        assertThat(all).extracting(Revision::seq).isSorted().doesNotHaveDuplicates().hasSize(3);
        assertThat(stories.revisionsAfter(all.get(0).seq(), 1)).containsExactly(all.get(1));
        assertThat(stories.revisionsAfter(all.getLast().seq(), 10)).isEmpty();
        assertThat(stories.lastRevision()).isEqualTo(all.getLast().seq());
    }

    @Test
    void hidesAndRestores() {
        StoryText text = Sample.story(sora, headline("제목"));
        stories.add(text);
        UUID id = text.story().id();
        stories.delete(id);

        assertThat(stories.byId(id)).isEmpty();
        assertThat(stories.text(id)).isEmpty();
        assertThat(stories.summaries()).isEmpty();
        assertThat(stories.search("제목", 9)).isEmpty();
        stories.restore(id);
        assertThat(stories.text(id)).contains(text);
        assertThat(stories.summaries()).hasSize(1);
    }

    @Test
    void changesStateAssigneeAndDueTime() {
        StoryText text = Sample.story(sora, headline("제목"));
        stories.add(text);
        Story was = text.story();
        Instant due = Instant.parse("2026-03-03T09:00:00Z");
        stories.change(
                new Story(
                        was.id(),
                        was.sourceLanguage(),
                        StoryState.REVIEW,
                        minho,
                        due,
                        was.createdBy(),
                        was.createdAt(),
                        was.changedAt(),
                        was.originalName()));

        Story now = stories.byId(was.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(StoryState.REVIEW);
        assertThat(now.assignee()).isEqualTo(minho);
        assertThat(now.dueAt()).isEqualTo(due);
        assertThat(now.changedAt()).isAfter(was.changedAt());
        assertThat(stories.text(was.id()).orElseThrow().passages()).isEqualTo(text.passages());
    }

    @Test
    void summarisesForTheDeskLastChangedFirst() {
        StoryText older =
                Sample.story(
                        sora,
                        new PassageOf(PassageKind.LEFT_OUT, List.of(), "링크 복사"),
                        headline("⟦1⟧시의회⟦/1⟧, 다리 짓기로", "공사는 5월부터"),
                        headline("둘째 제목"),
                        body("시의회가 의결했다 👍.", "반대는 없었다."));
        StoryText newer = Sample.story(sora, body("제목 없는 기사다."));
        stories.add(older);
        stories.add(newer);
        List<Segment> s = older.segments();
        stories.write(
                newer.story().id(),
                List.of(newer.segments().getFirst().with("No headline.", SegmentState.FINAL, null)),
                Cause.REVIEWED,
                minho);
        stories.write(
                older.story().id(),
                List.of(
                        s.get(1).with("Work starts in May", SegmentState.INITIAL, null),
                        s.get(0).with("Council to build bridge", SegmentState.TRANSLATED, null),
                        s.get(4).with("No one objected.", SegmentState.REVIEWED, null)),
                Cause.CONFIRMED,
                sora);

        assertThat(stories.summaries())
                .containsExactly(
                        new StorySummary(
                                stories.byId(older.story().id()).orElseThrow(),
                                "시의회, 다리 짓기로 공사는 5월부터",
                                "Council to build bridge Work starts in May",
                                5,
                                2,
                                1,
                                20 + 5 + 21,
                                5 + 2 + 5),
                        new StorySummary(
                                stories.byId(newer.story().id()).orElseThrow(),
                                "",
                                "",
                                1,
                                1,
                                1,
                                10,
                                3));
    }

    @Test
    void summarisesAStoryThatIsNotYetSegmented() {
        StoryText text = Sample.story(sora, headline("새 다리"), body("첫 문장이다."));
        StoryText intake =
                new StoryText(
                        text.story(),
                        text.passages().stream()
                                .map(p -> new StoryText.PassageText(p.passage(), List.of()))
                                .toList());
        stories.add(intake);

        assertThat(stories.text(text.story().id())).contains(intake);
        assertThat(stories.summaries())
                .containsExactly(new StorySummary(text.story(), "새 다리", "", 0, 0, 0, 11, 4));
    }

    @Test
    void findsStoriesByAllTheirWordsWithoutWildcards() {
        StoryText bridge =
                Sample.story(
                        sora,
                        headline("새 다리 짓기로"),
                        new PassageOf(PassageKind.LEFT_OUT, List.of(), "링크 복사"));
        StoryText prices = Sample.story(sora, headline("물가 3.5% 올라"), body("소비자 물가_지수가 올랐다."));
        stories.add(bridge);
        stories.add(prices);
        one(
                bridge,
                bridge.segments().getFirst().with("Élan Bridge!", SegmentState.INITIAL, null),
                sora);
        UUID bridgeId = bridge.story().id();
        UUID pricesId = prices.story().id();

        assertThat(stories.search("bridge 다리", 9)).containsExactly(bridgeId);
        assertThat(stories.search("BRIDGE! Élan", 9)).containsExactly(bridgeId);
        assertThat(stories.search("다리 물가", 9)).isEmpty();
        assertThat(stories.search("5%", 9)).containsExactly(pricesId);
        assertThat(stories.search("가_지", 9)).containsExactly(pricesId);
        assertThat(stories.search("3%", 9)).isEmpty();
        assertThat(stories.search("' or 1=1", 9)).isEmpty();
        assertThat(stories.search("  ", 9)).isEmpty();
        assertThat(stories.search(Normalizer.normalize("복사", Normalizer.Form.NFD), 9))
                .containsExactly(bridgeId);
        assertThat(stories.search("로", 1)).containsExactly(bridgeId);
    }

    @Test
    void holdsTenThousandPassages() {
        PassageOf[] parts =
                IntStream.range(0, 10_000)
                        .mapToObj(n -> body(n + "번째 문단의 문장이다."))
                        .toArray(PassageOf[]::new);
        StoryText text = Sample.story(sora, parts);
        stories.add(text);
        List<Segment> written =
                stories.write(
                        text.story().id(),
                        text.segments().stream()
                                .map(
                                        s ->
                                                s.with(
                                                        "Sentence " + s.source(),
                                                        SegmentState.INITIAL,
                                                        50))
                                .toList(),
                        Cause.PROPAGATED,
                        sora);

        assertThat(stories.text(text.story().id()).orElseThrow().segments()).isEqualTo(written);
        assertThat(stories.lastRevision()).isEqualTo(20_000);
    }

    private Segment one(StoryText text, Segment segment, UUID person) {
        return stories.write(text.story().id(), List.of(segment), Cause.TYPED, person).getFirst();
    }
}
