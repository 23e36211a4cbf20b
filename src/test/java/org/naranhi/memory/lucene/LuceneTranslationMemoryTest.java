package org.naranhi.memory.lucene;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Memory;
import org.naranhi.memory.SetAside;
import org.naranhi.memory.SetAside.Reason;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitFilter;
import org.naranhi.memory.Units;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

class LuceneTranslationMemoryTest {
    @TempDir Path folder;
    private LuceneTranslationMemory memory;

    @BeforeEach
    void open() {
        memory = new LuceneTranslationMemory(folder.resolve("memory"));
    }

    @AfterEach
    void close() {
        memory.close();
    }

    private void learn(TranslationUnit... units) {
        memory.learn(List.of(units), memory.heldSequence());
    }

    private List<Match> ask(String source, Direction direction) {
        return ask(source, direction, "앞", "뒤");
    }

    private List<Match> ask(
            String source, Direction direction, @Nullable String previous, @Nullable String next) {
        return memory.matches(new MatchQuery(source, direction, previous, next, 50, 5));
    }

    private List<String> concordance(String words, Language language) {
        return memory.concordance(new ConcordanceQuery(words, language, 10)).stream()
                .map(
                        hit ->
                                hit.spans().stream()
                                        .map(span -> span.of(hit.unit().in(language)))
                                        .toList()
                                        .toString())
                .toList();
    }

    @Test
    void theSameSentenceIs100() {
        learn(
                Units.unit(
                        1,
                        Direction.KO_EN,
                        "국회는 예산안을 처리했다.",
                        "The Assembly passed the budget.",
                        1));
        List<Match> found = ask(" 국회는 예산안을 처리했다.", Direction.KO_EN);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().score()).isEqualTo(100);
        assertThat(found.getFirst().kind()).isEqualTo(Match.Kind.EXACT);
        assertThat(found.getFirst().target()).isEqualTo("The Assembly passed the budget.");
        assertThat(found.getFirst().unit().author()).isEqualTo("김하늘");
    }

    @Test
    void neighboursMakeItAContextMatch() {
        learn(
                Units.inStory(
                        1,
                        Direction.KO_EN,
                        "대통령은 답했다.",
                        "The president replied.",
                        "앞 문장.",
                        "뒤 문장.",
                        1));
        assertThat(ask("대통령은 답했다.", Direction.KO_EN, "다른 문장.", "다른 문장.").getFirst().score())
                .isEqualTo(100);
        assertThat(ask("대통령은 답했다.", Direction.KO_EN, "앞 문장.", "다른 문장.").getFirst().score())
                .isEqualTo(101);
        assertThat(ask("대통령은 답했다.", Direction.KO_EN, "앞 문장.", "뒤 문장.").getFirst().score())
                .isEqualTo(102);
        assertThat(ask("대통령은 답했다.", Direction.KO_EN, null, null).getFirst().score()).isEqualTo(100);
    }

    @Test
    void theEndsOfAStoryAreNeighboursToo() {
        learn(Units.inStory(1, Direction.KO_EN, "제목이다", "A headline", null, "본문.", 1));
        assertThat(ask("제목이다", Direction.KO_EN, null, "본문.").getFirst().score()).isEqualTo(102);
        assertThat(ask("제목이다", Direction.KO_EN, null, "다른 본문.").getFirst().score()).isEqualTo(101);
    }

    @Test
    void anImportedUnitHasNoEnds() {
        TranslationUnit story = Units.unit(1, Direction.KO_EN, "제목이다", "A headline", 1);
        learn(
                new TranslationUnit(
                        story.id(),
                        story.direction(),
                        story.source(),
                        story.target(),
                        null,
                        null,
                        Origin.IMPORTED,
                        null,
                        null,
                        "",
                        story.at()));
        assertThat(ask("제목이다", Direction.KO_EN, null, null).getFirst().score()).isEqualTo(100);
    }

    @Test
    void theMoreAlikeComesFirst() {
        learn(
                Units.unit(1, Direction.KO_EN, "정부는 내년 예산안을 어제 국회에 제출했다.", "A", 1),
                Units.unit(2, Direction.KO_EN, "정부는 내년 예산안을 국회로 제출했다.", "B", 2),
                Units.unit(3, Direction.KO_EN, "정부는 올해 결산안을 국회에 제출했다.", "C", 3),
                Units.unit(4, Direction.KO_EN, "태풍이 남해안에 상륙했다.", "D", 4));
        List<Match> found = ask("정부는 내년 예산안을 국회에 제출했다.", Direction.KO_EN);
        assertThat(found).extracting(Match::target).containsExactly("B", "A", "C");
        assertThat(found).extracting(Match::kind).containsOnly(Match.Kind.FUZZY);
        assertThat(found.get(0).score()).isBetween(95, 99);
        assertThat(found.get(1).score()).isBetween(75, 94);
    }

    @Test
    void ofEqualScoresTheNewestComesFirst() {
        learn(
                Units.unit(1, Direction.EN_KO, "He declined to comment.", "그는 언급을 거부했다.", 1),
                Units.unit(2, Direction.EN_KO, "He declined to comment.", "그는 논평하지 않았다.", 3),
                Units.unit(3, Direction.EN_KO, "He declined to comment.", "그는 답변을 거절했다.", 2));
        assertThat(ask("He declined to comment.", Direction.EN_KO))
                .extracting(Match::target)
                .containsExactly("그는 논평하지 않았다.", "그는 답변을 거절했다.", "그는 언급을 거부했다.");
    }

    @Test
    void equalTargetsAreOneMatchTheBest() {
        learn(
                Units.unit(1, Direction.EN_KO, "He declined to comment.", "그는 논평하지 않았다.", 1),
                Units.unit(2, Direction.EN_KO, "He declined to comment.", "그는 논평하지 않았다.", 2),
                Units.unit(3, Direction.EN_KO, "She declined to comment.", "그는 논평하지 않았다.", 3));
        List<Match> found = ask("He declined to comment.", Direction.EN_KO);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().score()).isEqualTo(100);
        assertThat(found.getFirst().unit().id()).isEqualTo(Units.id(2));
    }

    @Test
    void aUnitIsFoundInTheOtherDirection() {
        learn(
                Units.inStory(
                        1,
                        Direction.KO_EN,
                        "국회는 예산안을 처리했다.",
                        "The Assembly passed the budget.",
                        "앞",
                        "뒤",
                        1));
        Match found = ask("The Assembly passed the budget.", Direction.EN_KO, "앞", "뒤").getFirst();
        assertThat(found.reversed()).isTrue();
        assertThat(found.score()).isEqualTo(100);
        assertThat(found.source()).isEqualTo("The Assembly passed the budget.");
        assertThat(found.target()).isEqualTo("국회는 예산안을 처리했다.");
        assertThat(ask("The Assembly passed a budget.", Direction.EN_KO))
                .extracting(Match::reversed)
                .containsExactly(true);
    }

    @Test
    void whatIsLearnedAgainIsReplaced() {
        learn(Units.unit(1, Direction.KO_EN, "회의가 열렸다.", "A meeting opened.", 1));
        assertThat(ask("회의가 열렸다.", Direction.KO_EN)).hasSize(1);
        learn(Units.unit(1, Direction.KO_EN, "회의가 열렸다.", "The meeting was held.", 2));
        assertThat(ask("회의가 열렸다.", Direction.KO_EN))
                .extracting(Match::target)
                .containsExactly("The meeting was held.");
        assertThat(memory.statistics().units()).isEqualTo(1);
    }

    @Test
    void whatIsForgottenIsNotFound() {
        learn(
                Units.unit(1, Direction.KO_EN, "회의가 열렸다.", "A meeting opened.", 1),
                Units.unit(2, Direction.KO_EN, "회의가 끝났다.", "The meeting ended.", 1));
        memory.forget(List.of(Units.id(1)), 7);
        assertThat(ask("회의가 열렸다.", Direction.KO_EN))
                .extracting(Match::target)
                .doesNotContain("A meeting opened.");
        assertThat(memory.statistics().units()).isEqualTo(1);
        assertThat(memory.statistics().of(Origin.CONFIRMED)).isEqualTo(1);
    }

    @Test
    void belowTheThresholdNothingIsFoundAndTheLimitHolds() {
        for (int i = 0; i < 20; i++) {
            learn(
                    Units.unit(
                            i, Direction.EN_KO, "Round " + i + " of the talks began.", "제" + i, i));
        }
        assertThat(
                        memory.matches(
                                new MatchQuery(
                                        "Round 99 of the talks began.",
                                        Direction.EN_KO,
                                        null,
                                        null,
                                        50,
                                        3)))
                .hasSize(3);
        assertThat(
                        memory.matches(
                                new MatchQuery(
                                        "Round 99 of the talks began.",
                                        Direction.EN_KO,
                                        null,
                                        null,
                                        100,
                                        3)))
                .isEmpty();
        assertThat(ask("  ", Direction.EN_KO)).isEmpty();
    }

    @Test
    void decomposedHangulIsFound() {
        String text = "한국은행이 기준금리를 동결했다.";
        learn(
                Units.unit(
                        1,
                        Direction.KO_EN,
                        Normalizer.normalize(text, Normalizer.Form.NFD),
                        "BOK froze its key rate.",
                        1));
        assertThat(ask(text, Direction.KO_EN).getFirst().score()).isEqualTo(100);
        assertThat(concordance("기준금리", Language.KOREAN)).containsExactly("[기준금리]");
    }

    @Test
    void concordanceFindsAWordThroughItsParticles() {
        learn(
                Units.unit(
                        1,
                        Direction.KO_EN,
                        "두 정상은 회담에서 합의했다.",
                        "The two leaders agreed in their talks.",
                        1),
                Units.unit(2, Direction.EN_KO, "Summit talks failed.", "정상회담이 결렬됐다.", 2),
                Units.unit(3, Direction.KO_EN, "비가 내렸다.", "It rained.", 3));
        assertThat(concordance("회담", Language.KOREAN)).containsExactly("[회담]", "[회담]");
        assertThat(concordance("회담을", Language.KOREAN)).hasSize(2);
        assertThat(concordance("TALK", Language.ENGLISH)).containsExactly("[talks]", "[talks]");
        assertThat(concordance("정상 합의", Language.KOREAN)).containsExactly("[정상, 합의]");
    }

    @Test
    void quotedWordsStandTogether() {
        learn(
                Units.unit(1, Direction.KO_EN, "외교장관 회담이 열렸다.", "The foreign ministers met.", 1),
                Units.unit(
                        2,
                        Direction.KO_EN,
                        "회담에 외교장관이 불참했다.",
                        "The foreign minister missed the talks.",
                        2));
        assertThat(concordance("외교장관 회담", Language.KOREAN)).hasSize(2);
        assertThat(concordance("\"외교장관 회담\"", Language.KOREAN)).containsExactly("[외교장관 회담]");
        assertThat(concordance("\"foreign minister\"", Language.ENGLISH)).hasSize(2);
        assertThat(concordance("\"minister missed\"", Language.ENGLISH)).hasSize(1);
    }

    @Test
    void concordanceFindsWhatNoDictionaryKnows() {
        learn(Units.unit(1, Direction.KO_EN, "뚜쏘레라는 상표가 등록됐다.", "A brand was registered.", 1));
        assertThat(concordance("뚜쏘레", Language.KOREAN)).containsExactly("[뚜쏘레]");
        assertThat(concordance("쏘레", Language.KOREAN)).containsExactly("[쏘레]");
        assertThat(concordance("\"", Language.KOREAN)).isEmpty();
    }

    @Test
    void concordanceGivesTheNewestFirstAndAPairOnce() {
        learn(
                Units.unit(1, Direction.KO_EN, "선거가 끝났다.", "The election ended.", 1),
                Units.unit(2, Direction.KO_EN, "선거를 치렀다.", "An election was held.", 3),
                Units.unit(3, Direction.KO_EN, "선거가 끝났다.", "The election ended.", 2));
        assertThat(memory.concordance(new ConcordanceQuery("선거", Language.KOREAN, 10)))
                .extracting(ConcordanceHit::unit)
                .extracting(TranslationUnit::id)
                .containsExactly(Units.id(2), Units.id(3));
    }

    @Test
    void aKillLosesOnlyWhatWasNotFlushedAndSaysSo() throws IOException {
        assertThat(memory.heldSequence()).isEqualTo(-1);
        memory.learn(List.of(Units.unit(1, Direction.KO_EN, "하나다.", "One.", 1)), 4);
        memory.flush();
        memory.learn(List.of(Units.unit(2, Direction.KO_EN, "둘이다.", "Two.", 1)), 5);
        assertThat(memory.heldSequence()).isEqualTo(4);
        Path copy = copy(folder.resolve("memory"), folder.resolve("copy"));
        try (LuceneTranslationMemory again = new LuceneTranslationMemory(copy)) {
            assertThat(again.heldSequence()).isEqualTo(4);
            assertThat(again.statistics().units()).isEqualTo(1);
        }
    }

    @Test
    void withoutWordsTheNewestPairsAreFoundEachOnce() {
        learn(
                Units.unit(1, Direction.KO_EN, "하나다.", "One.", 1),
                Units.unit(2, Direction.KO_EN, "둘이다.", "Two.", 3),
                Units.unit(3, Direction.EN_KO, "One.", "하나다.", 4),
                Units.unit(4, Direction.KO_EN, "셋이다.", "Three.", 2));
        assertThat(newest(UnitFilter.ANY, 10)).containsExactly("One. ×2", "Two. ×1", "Three. ×1");
        assertThat(newest(UnitFilter.ANY, 2)).hasSize(2);
        UnitFilter fromKorean =
                new UnitFilter(Set.of(), Set.of(), Language.KOREAN, null, null, null, null, null);
        assertThat(newest(fromKorean, 10)).containsExactly("Two. ×1", "Three. ×1", "One. ×1");
    }

    private List<String> newest(UnitFilter filter, int limit) {
        return memory
                .concordance(new ConcordanceQuery(" ", Language.ENGLISH, false, filter, limit))
                .stream()
                .map(hit -> hit.unit().in(Language.ENGLISH) + " ×" + hit.times())
                .toList();
    }

    @Test
    void unitsWithTheVeryPairAreAlikeInWhicheverDirection() {
        TranslationUnit one = Units.unit(1, Direction.KO_EN, "하나다.", "One.", 1);
        learn(
                one,
                Units.unit(2, Direction.EN_KO, "One.", "하나다.", 2),
                Units.unit(3, Direction.KO_EN, "하나다!", "One.", 2),
                Units.unit(4, Direction.KO_EN, "하나다.", "ONE.", 2));
        assertThat(memory.alike(one))
                .extracting(TranslationUnit::id)
                .containsExactlyInAnyOrder(Units.id(1), Units.id(2));
    }

    @Test
    void aFilterSaysOfAUnitWhatTheIndexFinds() {
        TranslationUnit unit = Units.unit(1, Direction.KO_EN, "하나다.", "One.", 1);
        learn(unit);
        Instant at = unit.at();
        List<UnitFilter> filters =
                List.of(
                        UnitFilter.ANY,
                        UnitFilter.of(Set.of(unit.memory())),
                        UnitFilter.of(Set.of(Memory.STARTER)),
                        UnitFilter.ANY.without(Units.id(9)),
                        UnitFilter.ANY.without(requireNonNull(unit.story())),
                        new UnitFilter(
                                Set.of(),
                                Set.of(Origin.MACHINE),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        new UnitFilter(
                                Set.of(), Set.of(), Language.ENGLISH, null, null, null, null, null),
                        new UnitFilter(Set.of(), Set.of(), null, at, null, null, null, null),
                        new UnitFilter(Set.of(), Set.of(), null, null, at, null, null, null),
                        new UnitFilter(
                                Set.of(), Set.of(), null, null, at.plusMillis(1), null, null, null),
                        new UnitFilter(Set.of(), Set.of(), null, null, null, "김하늘", null, null),
                        new UnitFilter(Set.of(), Set.of(), null, null, null, "다른 이", null, null),
                        new UnitFilter(
                                Set.of(), Set.of(), null, null, null, null, unit.story(), null),
                        new UnitFilter(
                                Set.of(), Set.of(), null, null, null, null, Units.id(9), null));
        assertThat(filters)
                .allSatisfy(
                        filter ->
                                assertThat(filter.lets(unit))
                                        .as(filter.toString())
                                        .isEqualTo(memory.count(filter) == 1));
    }

    @Test
    void aBrokenIndexIsSetAside() throws IOException {
        memory.learn(List.of(Units.unit(1, Direction.KO_EN, "하나다.", "One.", 1)), 4);
        memory.flush();
        Path copy = copy(folder.resolve("memory"), folder.resolve("copy"));
        try (Stream<Path> files = Files.list(copy)) {
            for (Path file : files.filter(each -> !each.toString().endsWith("lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (LuceneTranslationMemory again = new LuceneTranslationMemory(copy)) {
            assertThat(again.heldSequence()).isEqualTo(-1);
            assertThat(again.setAside()).contains(new SetAside(Reason.BROKEN, "copy.set-aside-1"));
            again.learn(List.of(Units.unit(1, Direction.KO_EN, "하나다.", "One.", 1)), 4);
            assertThat(again.statistics().units()).isEqualTo(1);
        }
        assertThat(folder.resolve("copy.set-aside-1")).isDirectory();
    }

    @Test
    void anIndexOfAnotherFormIsSetAside() throws IOException {
        memory.learn(List.of(Units.unit(1, Direction.KO_EN, "하나다.", "One.", 1)), 4);
        memory.flush();
        Path copy = copy(folder.resolve("memory"), folder.resolve("copy"));
        try (var directory = org.apache.lucene.store.FSDirectory.open(copy);
                var writer =
                        new org.apache.lucene.index.IndexWriter(
                                directory, new org.apache.lucene.index.IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("form", "0", "sequence", "4").entrySet());
            writer.commit();
        }
        try (LuceneTranslationMemory again = new LuceneTranslationMemory(copy)) {
            assertThat(again.heldSequence()).isEqualTo(-1);
            assertThat(again.setAside())
                    .contains(new SetAside(Reason.OTHER_FORM, "copy.set-aside-1"));
            assertThat(again.statistics().units()).isZero();
        }
    }

    @Test
    void aFolderInUseIsLeftAlone() {
        memory.learn(List.of(Units.unit(1, Direction.KO_EN, "하나다.", "One.", 1)), 4);
        memory.flush();
        Assertions.assertThatThrownBy(() -> new LuceneTranslationMemory(folder.resolve("memory")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(folder.resolve("memory.set-aside-1")).doesNotExist();
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }
}
