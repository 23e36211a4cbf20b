package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermFinder;
import org.naranhi.memory.LearningMemory;
import org.naranhi.memory.MemoryLog;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.story.Revision;
import org.naranhi.story.Revision.Cause;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Stories;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Settling a name and taking it back, over the real adapters.
@NewsroomTest
@Import(Newsroom.class)
class SettlingTest {
    private static final List<String> ENGLISH =
            List.of(
                    "ROH KYU-DEOK OPENS LIBRARY",
                    "Mayor Roh Kyu-deok opened the library on Friday.",
                    "\"It stays open all night,\" Roh said.",
                    "Roh's aide Roh Tae-ho left early.");

    @Autowired private Newsroom newsroom;
    @Autowired private Stories stories;
    @Autowired private Glossary glossary;
    @Autowired private TermFinder terms;
    @Autowired private MemoryLog log;
    @Autowired private LearningMemory memory;
    @Autowired private TakeInStory takeIn;
    @Autowired private AcceptIntake accept;
    @Autowired private ConfirmSegment confirm;
    @Autowired private SaveDraft saveDraft;
    @Autowired private FollowNames follow;
    @Autowired private PreviewSettling preview;
    @Autowired private SettleWords settle;
    @Autowired private UndoSettling undo;
    private Person person;
    private UUID story;
    private NameRecord record;

    @BeforeEach
    void aStoryWithAWrongSpelling() {
        person = newsroom.person();
        record =
                NameRecord.draft(UUID.randomUUID(), Kind.PERSON, "노규덕", "Noh Kyu-duk", Basis.OWN)
                        .englishShort("Noh")
                        .variants(List.of("Roh Kyu-deok"))
                        .country("KR")
                        .name();
        glossary.names().stream()
                .filter(name -> name.hangul().equals("노규덕"))
                .forEach(name -> glossary.delete(name.id(), null));
        glossary.keep(List.of(record), null);
        terms.refresh();
        story =
                koreanStory(
                        """
                        노규덕 시장, 도서관 열어

                        노규덕 시장은 금요일 도서관을 열었다. 노 시장은 “밤새 연다”고 말했다. 노 시장의 보좌관 노태호는 일찍 떠났다.
                        """);
        assertThat(segments()).hasSize(4);
        for (int i = 0; i < 3; i++) {
            confirm(segments().get(i), ENGLISH.get(i));
        }
        Segment last = segments().get(3);
        saveDraft.save(story, last.id(), ENGLISH.get(3), last.version(), person.id());
        follow.catchUp();
    }

    @Test
    void showsWhereItWouldChangeWhat() {
        SettlingPreview shown = shown(change("Roh Kyu-deok", "Noh Kyu-duk"));
        SettlingPreview.InStory inStory = mine(shown);

        assertThat(inStory.headline()).isEqualTo("ROH KYU-DEOK OPENS LIBRARY");
        assertThat(inStory.segments())
                .extracting(SettlingPreview.InSegment::after)
                .containsExactly(
                        "NOH KYU-DUK OPENS LIBRARY",
                        "Mayor Noh Kyu-duk opened the library on Friday.",
                        "\"It stays open all night,\" Noh said.",
                        "Noh's aide Roh Tae-ho left early.");
        SettlingPreview.InSegment aide = inStory.segments().getLast();
        assertThat(aide.wrong()).containsExactly(new Span(0, 3));
        assertThat(aide.right()).containsExactly(new Span(0, 3));
        assertThat(aide.source()).isFalse();
    }

    @Test
    void writesWhatWasChosenAndLeavesItsState() {
        List<Segment> before = segments();
        SettlingPreview shown = shown(change("Roh Kyu-deok", "Noh Kyu-duk"));
        Settled settled = settle(shown, chosen(before, 0, 1, 3));

        assertThat(settled.segments()).isEqualTo(3);
        assertThat(settled.leftOut()).isEmpty();
        assertThat(segments())
                .extracting(Segment::target)
                .containsExactly(
                        "NOH KYU-DUK OPENS LIBRARY",
                        "Mayor Noh Kyu-duk opened the library on Friday.",
                        ENGLISH.get(2),
                        "Noh's aide Roh Tae-ho left early.");
        assertThat(segments())
                .extracting(Segment::state)
                .containsExactlyElementsOf(before.stream().map(Segment::state).toList());
        assertThat(stories.revisions(before.get(1).id()).getFirst())
                .extracting(Revision::cause, Revision::person)
                .containsExactly(Cause.SETTLED, person.id());
    }

    @Test
    void theMemoryLearnsConfirmedSegmentsOnly() {
        settle(shown(change("Roh Kyu-deok", "Noh Kyu-duk")), chosen(segments(), 0, 1, 2, 3));

        assertThat(held(1).target()).startsWith("Mayor Noh Kyu-duk opened");
        assertThat(held(1).author()).isEqualTo(person.displayName());
        assertThat(log.ofSegment(segments().get(3).id())).isNull();
    }

    @Test
    void whatSomeoneWroteMeanwhileIsLeftToThemAndTold() {
        SettlingPreview shown = shown(change("Roh Kyu-deok", "Noh Kyu-duk"));
        confirm(segments().get(1), "The mayor opened it.");
        Settled settled = settle(shown, chosen(segments(), 0, 1));

        assertThat(settled.segments()).isEqualTo(1);
        assertThat(settled.leftOut())
                .containsExactly(new Settled.LeftOut(story, segments().get(1).id()));
        assertThat(segments().get(1).target()).isEqualTo("The mayor opened it.");
        assertThat(segments().get(0).target()).isEqualTo("NOH KYU-DUK OPENS LIBRARY");
    }

    @Test
    void theRecordHasTheRightSpellingInForceAndTheWrongOneAmongItsVariants() {
        settle(shown(change("Roh Kyu-deok", "Roh Kyu-duk")), Set.of());

        NameRecord now = onRecord();
        assertThat(now.english()).isEqualTo("Roh Kyu-duk");
        assertThat(now.englishShort()).isEqualTo("Roh");
        assertThat(now.basis()).isEqualTo(Basis.OFFICIAL);
        assertThat(now.variants()).containsExactly("Roh Kyu-deok", "Noh Kyu-duk");
    }

    @Test
    void undoingTakesBackStoriesMemoryAndRecord() {
        List<Segment> before = segments();
        TranslationUnit heldBefore = held(1);
        Settled settled =
                settle(shown(change("Roh Kyu-deok", "Noh Kyu-dok")), chosen(before, 0, 1, 2, 3));
        assertThat(segments().get(1).target()).contains("Noh Kyu-dok");

        UndoSettling.Undone undone = undo.undo(settled, person).join();

        assertThat(undone.segments()).isEqualTo(4);
        assertThat(undone.leftOut()).isEmpty();
        assertThat(undone.record()).isTrue();
        assertThat(segments()).extracting(Segment::target).isEqualTo(ENGLISH);
        assertThat(held(1)).isEqualTo(heldBefore);
        assertThat(onRecord()).isEqualTo(record);
        assertThat(stories.revisions(before.get(1).id()).getFirst().cause())
                .isEqualTo(Cause.UNDONE);
    }

    /// 도서관: only where the Korean has it; the article follows, the memory relearns.
    @Test
    void aTermIsWordedOtherwiseAndBackAgain() {
        TermEntry library =
                new TermEntry(
                        UUID.randomUUID(),
                        "도서관",
                        "archive",
                        "culture",
                        "noun",
                        TermEntry.Status.PREFERRED,
                        List.of(),
                        List.of(),
                        "",
                        "");
        glossary.keep(List.of(library), null);
        confirm(segments().get(2), "\"A library stays open all night,\" Roh said.");
        List<String> before = segments().stream().map(Segment::target).toList();
        SettlingPreview shown =
                preview.preview(
                                new TermChange(
                                        library.id(),
                                        Language.ENGLISH,
                                        Set.of("library"),
                                        "archive"))
                        .join();

        assertThat(mine(shown).segments())
                .extracting(SettlingPreview.InSegment::after)
                .containsExactly(
                        "ROH KYU-DEOK OPENS ARCHIVE",
                        "Mayor Roh Kyu-deok opened the archive on Friday.");
        Settled settled = settle(shown, chosen(segments(), 0, 1));
        assertThat(held(1).target()).contains("the archive");
        assertThat(undo.undo(settled, person).join().segments()).isEqualTo(2);
        assertThat(segments()).extracting(Segment::target).isEqualTo(before);
        assertThat(held(1).target()).contains("the library");
    }

    @Test
    void undoingLeavesAloneWhatSomeoneHasWorkedOnSince() {
        Settled settled =
                settle(shown(change("Roh Kyu-deok", "Noh Kyu-dok")), chosen(segments(), 1, 2));
        confirm(segments().get(1), "Mayor Noh Kyu-dok opened it.");
        glossary.keep(List.of(onRecord().toDraft().note("여러 번 확인").name()), person.id());

        UndoSettling.Undone undone = undo.undo(settled, person).join();

        assertThat(undone.segments()).isEqualTo(1);
        assertThat(undone.leftOut())
                .containsExactly(new Settled.LeftOut(story, segments().get(1).id()));
        assertThat(undone.record()).isFalse();
        assertThat(segments().get(1).target()).isEqualTo("Mayor Noh Kyu-dok opened it.");
        assertThat(segments().get(2).target()).isEqualTo(ENGLISH.get(2));
        assertThat(onRecord().english()).isEqualTo("Noh Kyu-dok");
    }

    @Test
    void onTheOriginalsSideTheParticleAndThePassageFollow() {
        String passage = stories.text(story).orElseThrow().passages().get(1).passage().text();
        NameChange hangul =
                new NameChange(
                        record.id(),
                        Kind.PERSON,
                        "노규덕",
                        Language.KOREAN,
                        Set.of("노규덕"),
                        "노규더",
                        null);
        SettlingPreview shown = shown(hangul);
        assertThat(mine(shown).segments()).allMatch(SettlingPreview.InSegment::source);
        Settled settled = settle(shown, chosen(segments(), 0, 1));

        assertThat(segments().get(1).source()).startsWith("노규더 시장은");
        assertThat(segments().get(1).target()).isEqualTo(ENGLISH.get(1));
        assertThat(stories.text(story).orElseThrow().passages().get(1).passage().text())
                .isEqualTo(passage.replace("노규덕", "노규더"));
        assertThat(held(1).source()).startsWith("노규더 시장은");
        assertThat(onRecord().hangul()).isEqualTo("노규더");

        undo.undo(settled, person).join();
        assertThat(segments().get(1).source()).startsWith("노규덕 시장은");
        assertThat(stories.text(story).orElseThrow().passages().get(1).passage().text())
                .isEqualTo(passage);
        assertThat(onRecord().hangul()).isEqualTo("노규덕");
    }

    @Test
    void aNameNotOnRecordIsPutOnRecordWithIt() {
        NameChange aide =
                new NameChange(
                        null,
                        Kind.PERSON,
                        "노태호",
                        Language.ENGLISH,
                        Set.of("Roh Tae-ho"),
                        "Noh Tae-ho",
                        null);
        SettlingPreview shown = shown(aide);
        Settled settled = settle(shown, chosen(segments(), 3));

        assertThat(segments().get(3).target()).isEqualTo("Roh's aide Noh Tae-ho left early.");
        NameRecord made = settled.record();
        assertThat(made)
                .extracting(NameRecord::hangul, NameRecord::english, NameRecord::variants)
                .containsExactly("노태호", "Noh Tae-ho", List.of("Roh Tae-ho"));

        undo.undo(settled, person).join();
        assertThat(glossary.names()).extracting(NameRecord::hangul).doesNotContain("노태호");
    }

    @Test
    void unitsOfTheMemoryElsewhereAreCounted() {
        NameChange change = change("Roh Kyu-deok", "Noh Kyu-duk");
        int before = shown(change).elsewhere();
        TranslationUnit imported =
                new TranslationUnit(
                        UUID.randomUUID(),
                        Direction.KO_EN,
                        "노규덕의 책 " + story,
                        "A book by Roh Kyu-deok " + story,
                        null,
                        null,
                        Origin.IMPORTED,
                        null,
                        null,
                        "",
                        Instant.parse("2026-03-02T01:02:03Z"));
        memory.learn(List.of(imported), 0);

        assertThat(shown(change).elsewhere()).isEqualTo(before + 1);
        assertThat(shown(change("Roh Kyu-dok", "Noh Kyu-duk")).elsewhere()).isZero();
    }

    @Test
    void aTranslatorSettlesNothing() {
        SettlingPreview shown = shown(change("Roh Kyu-deok", "Noh Kyu-duk"));
        Person translator =
                new Person(
                        person.id(),
                        "bada",
                        "김바다",
                        Role.TRANSLATOR,
                        true,
                        person.interfaceLanguage(),
                        person.theme(),
                        person.createdAt());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> settle.settle(shown, Set.of(), translator));
    }

    private NameChange change(String wrong, String right) {
        return new NameChange(
                record.id(),
                Kind.PERSON,
                "노규덕",
                Language.ENGLISH,
                Set.of(wrong),
                right,
                right.startsWith("Roh") ? Basis.OFFICIAL : null);
    }

    private SettlingPreview shown(NameChange change) {
        return preview.preview(change).join();
    }

    private SettlingPreview.InStory mine(SettlingPreview shown) {
        return shown.stories().stream()
                .filter(s -> s.story().equals(story))
                .findFirst()
                .orElseThrow();
    }

    private Settled settle(SettlingPreview shown, Set<UUID> chosen) {
        return settle.settle(shown, chosen, person).join();
    }

    private static Set<UUID> chosen(List<Segment> segments, int... which) {
        return java.util.Arrays.stream(which)
                .mapToObj(i -> segments.get(i).id())
                .collect(Collectors.toSet());
    }

    private NameRecord onRecord() {
        return (NameRecord) glossary.byId(record.id()).orElseThrow();
    }

    private TranslationUnit held(int segment) {
        return log.ofSegments(List.of(segments().get(segment).id())).getFirst();
    }

    private UUID koreanStory(String text) {
        UUID id = takeIn.takeIn("library.txt", text.getBytes(StandardCharsets.UTF_8), person.id());
        accept.accept(id, person.id());
        return id;
    }

    private void confirm(Segment segment, String target) {
        confirm.confirm(
                story, segment.id(), target, segment.version(), SegmentState.TRANSLATED, person);
    }

    private List<Segment> segments() {
        return new ArrayList<>(stories.text(story).orElseThrow().segments());
    }
}
