package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naranhi.memory.Annotations.Property;
import org.naranhi.memory.LearningMemory;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.newsroom.Person;
import org.naranhi.pairs.PairRow;
import org.naranhi.pairs.PairRows;
import org.naranhi.pairs.PairText;
import org.naranhi.pairs.PairWork;
import org.naranhi.pairs.Pairs;
import org.naranhi.story.Segment;
import org.naranhi.story.Stories;
import org.naranhi.story.StoryText;
import org.naranhi.text.Language;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A published pair from its files into the memory, over the real adapters.
@NewsroomTest
@Import(Newsroom.class)
class AligningTest {
    @Autowired private Newsroom newsroom;
    @Autowired private ReadPair read;
    @Autowired private AlignPair align;
    @Autowired private KeepPair keep;
    @Autowired private StoryFromPair story;
    @Autowired private Stories stories;
    @Autowired private Pairs pairs;
    @Autowired private LearningMemory memory;
    private Person person;
    private PairText text;

    @BeforeEach
    void theSamplePair() throws Exception {
        person = newsroom.person();
        text =
                align.align(
                        read.read(sample("night-bus.ko.txt"), sample("night-bus.en.txt")),
                        Memory.NEWSROOM,
                        null,
                        person.id());
        keep.add(text, person);
    }

    private static PairFile sample(String name) throws Exception {
        try (InputStream in =
                Objects.requireNonNull(AlignPair.class.getResourceAsStream("samples/" + name))) {
            return new PairFile(name, in.readAllBytes());
        }
    }

    private static PairFile file(String name, String words) {
        return new PairFile(name, words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bothEditionsStandLevelButForWhatWasMoved() {
        List<PairRow> rows = PairRows.of(text);
        assertThat(text.pair().title()).startsWith("심야버스 노선 12개로");
        assertThat(rows)
                .filteredOn(row -> !row.korean().isEmpty() && !row.english().isEmpty())
                .hasSizeGreaterThan(8);
        assertThat(pairs.text(text.pair().id())).contains(text);
    }

    @Test
    void whatIsAcceptedIsInTheMemoryAndNothingElse() {
        UUID bead = text.korean().get(3).bead();
        PairText accepted = keep.keep(text, new PairWork(text).accept(bead, true), person);
        TranslationUnit unit = memory.unit(bead).orElseThrow();
        assertThat(unit.origin()).isEqualTo(Origin.ALIGNED);
        assertThat(unit.author()).isEqualTo(person.displayName());
        assertThat(unit.annotations().properties())
                .extracting(Property::type)
                .containsExactly("x-confidence", "x-document");

        PairText merged = keep.keep(accepted, new PairWork(accepted).merge(bead), person);
        assertThat(memory.unit(bead)).isEmpty();
        PairText undone = keep.keep(merged, accepted, person);
        assertThat(memory.unit(bead)).isPresent();

        keep.delete(text.pair().id(), true, person);
        assertThat(memory.unit(bead)).isEmpty();
        keep.delete(text.pair().id(), false, person);
        assertThat(memory.unit(bead)).isPresent();

        keep.keep(undone, undone.with(undone.pair().into(null)), person);
        assertThat(memory.unit(bead)).isEmpty();
    }

    @Test
    void aMovedSentenceOnceAcceptedDoesNotPartTheRest() {
        PairRow moved =
                PairRows.of(text).stream()
                        .filter(row -> row.korean().isEmpty())
                        .filter(row -> text.byBead(Language.KOREAN).containsKey(row.bead().id()))
                        .findFirst()
                        .orElseThrow();
        PairText some = new PairWork(text).accept(text.korean().getFirst().bead(), true);
        PairText accepted = new PairWork(some).accept(moved.bead().id(), true);
        PairText anew = align.anew(accepted);
        assertThat(rows(anew)).isEqualTo(rows(text));
    }

    private static List<String> rows(PairText of) {
        return PairRows.of(of).stream()
                .map(row -> PairUnits.words(row.korean()) + " | " + PairUnits.words(row.english()))
                .toList();
    }

    @Test
    void theSecondWriterIsToldAndTheMemoryIsAsTheFirstLeftIt() {
        UUID bead = text.korean().get(3).bead();
        keep.keep(text, new PairWork(text).unlink(bead), person);
        assertThatExceptionOfType(Pairs.Overtaken.class)
                .isThrownBy(() -> keep.keep(text, new PairWork(text).accept(bead, true), person));
        assertThat(memory.unit(bead)).isEmpty();
    }

    @Test
    void aStoryIsMadeOfItWithBothEditionsWhole() {
        PairText accepted =
                keep.keep(
                        text, new PairWork(text).acceptAbove(text.korean().get(2).bead()), person);
        PairText with = story.make(accepted, Language.KOREAN, person);
        UUID id = Objects.requireNonNull(with.pair().story());
        StoryText made = stories.text(id).orElseThrow();
        assertThat(made.segments()).hasSize(15);
        assertThat(made.segments().getFirst().source()).startsWith("심야버스 노선");
        assertThat(made.segments().getFirst().confirmed()).isTrue();
        assertThat(made.segments().getLast().target()).isEqualTo("A trial run begins on Feb. 15.");
        assertThat(made.segments().getLast().confirmed()).isFalse();
        assertThat(made.segments())
                .filteredOn(segment -> segment.target().contains("port city"))
                .singleElement()
                .matches(segment -> segment.source().startsWith("백도현"));
        assertThat(pairs.text(text.pair().id())).contains(with);
    }

    @Test
    void theEnglishEditionMayBeTheSource() {
        PairText with = story.make(text, Language.ENGLISH, person);
        StoryText made = stories.text(Objects.requireNonNull(with.pair().story())).orElseThrow();
        assertThat(made.story().sourceLanguage()).isEqualTo(Language.ENGLISH);
        assertThat(made.segments().getLast().source()).endsWith(text.english().getLast().text());
        assertThat(made.segments())
                .filteredOn(segment -> segment.source().contains("port city"))
                .singleElement()
                .matches(segment -> segment.target().isEmpty());
        assertThat(made.segments())
                .filteredOn(segment -> segment.source().contains("Baek Do-hyun"))
                .singleElement()
                .matches(segment -> segment.target().startsWith("백도현"));
        assertThat(made.segments().stream().map(Segment::target).collect(Collectors.joining(" ")))
                .contains(text.korean().getFirst().text(), text.korean().getLast().text());
    }

    @Test
    void whichEditionIsWhichIsSeenFromTheWords() throws Exception {
        ReadPair.Sides sides = read.read(sample("night-bus.en.txt"), sample("night-bus.ko.txt"));
        assertThat(sides.turned()).isTrue();
        assertThat(sides.koreanName()).isEqualTo("night-bus.ko.txt");
    }

    @Test
    void whatIsNoPairIsSaid() throws Exception {
        PairFile korean = sample("night-bus.ko.txt");
        PairFile english = sample("night-bus.en.txt");
        assertThat(problem(korean, korean)).isEqualTo("pair-problem.same");
        assertThat(problem(korean, file("b.txt", "다른 기사다. 또 다른 문장이다.")))
                .isEqualTo("pair-problem.both_korean");
        assertThat(problem(file("b.txt", "Another story. It goes on."), english))
                .isEqualTo("pair-problem.both_english");
        assertThat(problem(korean, file("b.txt", ""))).isEqualTo("unreadable.empty");
        assertThat(problem(file("b.txt", " \n\n "), english)).isEqualTo("unreadable.no_text");
    }

    private String problem(PairFile one, PairFile other) {
        try {
            read.read(one, other);
            return "";
        } catch (UnalignablePair e) {
            return e.code();
        }
    }
}
