package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.exchange.UnreadableDocument;
import org.naranhi.memory.LearningMemory;
import org.naranhi.memory.Memory;
import org.naranhi.newsroom.Person;
import org.naranhi.pairs.PairBatch;
import org.naranhi.pairs.PairBatch.Item;
import org.naranhi.pairs.PairBatch.State;
import org.naranhi.pairs.PairBatches;
import org.naranhi.pairs.PairBead;
import org.naranhi.pairs.PairText;
import org.naranhi.pairs.Pairs;
import org.naranhi.ui.Newsroom;
import org.naranhi.ui.NewsroomTest;
import org.naranhi.workbench.AlignBatch.Given;
import org.naranhi.workbench.AlignBatch.Terms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Many pairs in the background, over the real adapters.
@NewsroomTest
@Import(Newsroom.class)
class AlignBatchTest {
    private static final String KOREAN = "정부가 새 주택 대책을 발표했다. 서울에 10만 호를 짓는다.";
    private static final String ENGLISH =
            "The government announced a new housing plan. It will build 100,000 homes in Seoul.";

    @Autowired private Newsroom newsroom;
    @Autowired private AlignBatch align;
    @Autowired private PairBatches batches;
    @Autowired private Pairs pairs;
    @Autowired private Works works;
    @Autowired private LearningMemory memory;
    @TempDir private Path folder;
    private Person person;

    @BeforeEach
    void somebody() {
        person = newsroom.person();
    }

    private Given given(String name, String words) throws IOException {
        Path file = Files.createTempFile(folder, "given", "");
        return new Given(name, Files.writeString(file, words));
    }

    private Given archive(String name, String... namesAndWords) throws IOException {
        Path file = Files.createTempFile(folder, "archive", "");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndWords.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndWords[i]));
                zip.write(namesAndWords[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Given(name, file);
    }

    private PairBatch ended(String title) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Runnable look =
                () -> {
                    if (named(title).state() != State.RUNNING) {
                        end.countDown();
                    }
                };
        Runnable deaf = works.listen(look);
        look.run();
        assertThat(end.await(60, TimeUnit.SECONDS)).isTrue();
        deaf.run();
        return named(title);
    }

    private PairBatch named(String title) {
        return batches.all().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void filesAndArchivesBecomePairsAndWhatCantIsSaid() throws Exception {
        int count =
                align.begin(
                        "보관소",
                        List.of(
                                given("a.ko.txt", KOREAN),
                                given("b.ko.txt", KOREAN),
                                given("notes.txt", "nothing"),
                                archive(
                                        "old.zip",
                                        "2024/c.en.html",
                                        "<html><body><p>" + ENGLISH + "</p></body></html>",
                                        "2024/c.ko.txt",
                                        KOREAN,
                                        "a.en.txt",
                                        ENGLISH,
                                        "d.ko.txt",
                                        KOREAN,
                                        "d.en.txt",
                                        KOREAN)),
                        new Terms(Memory.NEWSROOM, 0.5),
                        person);
        assertThat(count).isEqualTo(4);
        PairBatch done = ended("보관소");
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.items()).extracting(Item::name).containsExactly("2024/c", "a", "b", "d");
        assertThat(done.items())
                .extracting(Item::problem)
                .containsExactly(null, null, ThroughPairs.ALONE, "pair-problem.same");
        PairText text = pairs.text(made(done, 1)).orElseThrow();
        assertThat(text.pair().batch()).isEqualTo(done.id());
        assertThat(text.beads().values()).allMatch(PairBead::accepted);
        assertThat(text.beads().keySet()).allMatch(id -> memory.unit(id).isPresent());
        assertThat(folder).isEmptyDirectory();

        align.remove(done.id());
        assertThat(batches.batch(done.id())).isEmpty();
        assertThat(pairs.text(text.pair().id())).isPresent();
    }

    private static UUID made(PairBatch batch, int item) {
        return Objects.requireNonNull(batch.items().get(item).pair());
    }

    @Test
    void aBatchGoesOnWhereAServerLeftIt() throws Exception {
        align.begin(
                "어제",
                List.of(
                        given("x.ko.txt", KOREAN),
                        given("x.en.txt", ENGLISH),
                        given("y.ko.txt", KOREAN),
                        given("y.en.txt", ENGLISH)),
                new Terms(Memory.NEWSROOM, 2),
                person);
        PairBatch done = ended("어제");
        Item second = done.items().get(1);
        batches.became(
                done.id(), new Item(1, "y", second.koreanFile(), second.englishFile(), null, null));
        batches.change(done.id(), State.RUNNING);

        align.goOn();
        PairBatch again = ended("어제");
        assertThat(made(again, 0)).isEqualTo(made(done, 0));
        assertThat(made(again, 1)).isNotEqualTo(made(done, 1));
    }

    @Test
    void whatIsNoArchiveOrHoldsNoPairsIsNotBegun() throws Exception {
        Terms terms = new Terms(Memory.NEWSROOM, 2);
        assertThat(align.begin("빈 것", List.of(given("notes.txt", "x")), terms, person)).isZero();
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(
                        () -> align.begin("깨진 것", List.of(given("x.zip", "no")), terms, person));
        String large = "가".repeat(12_000_000);
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(
                        () ->
                                align.begin(
                                        "부푸는 것",
                                        List.of(archive("x.zip", "x.ko.txt", large)),
                                        terms,
                                        person))
                .matches(e -> e.reason() == UnreadableDocument.Reason.BOMB);
        assertThat(batches.all()).noneMatch(each -> each.title().endsWith("것"));
        assertThat(folder).isEmptyDirectory();
    }
}
