package org.naranhi.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.naranhi.alignment.Alignment;
import org.naranhi.alignment.Bead;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

class PairWorkTest {
    @TestFactory
    Stream<DynamicTest> everyKeyDoesWhatTheTableSays() {
        return RuleTable.rows(PairWorkTest.class, "pair-work.tsv").stream()
                .map(
                        row ->
                                dynamicTest(
                                        row.get(0) + " " + row.get(1),
                                        () ->
                                                assertThat(
                                                                drawn(
                                                                        done(
                                                                                SamplePair.of(
                                                                                        row.get(0)),
                                                                                row.get(1))))
                                                        .isEqualTo(row.get(2))));
    }

    private static PairText done(PairText text, String what) {
        String[] word = what.split(" ");
        PairWork work = new PairWork(text);
        PairSentence at = SamplePair.sentence(text, word[1]);
        return switch (word[0]) {
            case "merge" -> work.merge(at.bead());
            case "split" -> work.split(at.id());
            case "unlink" -> work.unlink(at.bead());
            case "link" -> work.link(at.bead(), SamplePair.sentence(text, word[2]).bead());
            case "up" -> work.move(at.id(), true);
            case "down" -> work.move(at.id(), false);
            case "accept" -> work.accept(at.bead(), true);
            case "above" -> work.acceptAbove(at.bead());
            case "join" -> work.joinSentence(at.id());
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static String drawn(PairText text) {
        return PairRows.of(text).stream()
                .map(
                        row ->
                                names(row, Language.KOREAN)
                                        + ":"
                                        + names(row, Language.ENGLISH)
                                        + (row.bead().byHand() ? "~" : "")
                                        + (row.bead().accepted() ? "!" : ""))
                .collect(Collectors.joining(" "));
    }

    private static String names(PairRow row, Language language) {
        return row.sentences(language).stream()
                .map(sentence -> sentence.text().substring(0, 1))
                .collect(Collectors.joining());
    }

    @Test
    void whatIsFixedStaysWhenTheRestIsAlignedAnew() {
        PairText text = SamplePair.of("1:a! 2: 3:bc :d");
        UUID accepted = text.korean().getFirst().bead();
        PairText anew =
                text.realigned(
                        new Alignment(
                                List.of(
                                        Bead.accepted(List.of(0), List.of(0)),
                                        bead(List.of(1), List.of(1)),
                                        bead(List.of(2), List.of(2, 3)))));
        assertThat(drawn(anew)).isEqualTo("1:a! 2:b 3:cd");
        assertThat(anew.korean().getFirst().bead()).isEqualTo(accepted);
        PairText again =
                anew.realigned(
                        new Alignment(
                                List.of(
                                        bead(List.of(1), List.of(1)),
                                        bead(List.of(2), List.of(2, 3)))));
        assertThat(again).isSameAs(anew);
        assertThat(text.fixed()).containsExactly(Bead.accepted(List.of(0), List.of(0)));
    }

    private static Bead bead(List<Integer> korean, List<Integer> english) {
        return new Bead(korean, english, 0.8, List.of(), false, false);
    }

    @Test
    void onlySureLinksAreAcceptedByThemselves() {
        assertThat(drawn(new PairWork(SamplePair.of("1:a 2: :b 3:c~")).acceptSure(0.9)))
                .isEqualTo("1:a 2: :b 3:c~!");
        assertThat(drawn(new PairWork(SamplePair.of("1:a 2: :b")).acceptSure(0.7)))
                .isEqualTo("1:a! 2: :b");
    }

    @Test
    void aSentenceOnceSplitIsJoinedAgain() {
        PairText text = SamplePair.of("1:a 2:b");
        UUID first = text.english().getFirst().id();
        PairText cut = new PairWork(text).splitSentence(first, 4);
        assertThat(cut.english()).hasSize(3);
        assertThat(new PairWork(cut).joinSentence(first).english()).hasSize(2);
        assertThat(new PairWork(text).reword(first, "  ")).isSameAs(text);
        assertThat(new PairWork(text).reword(first, " a other ").english().getFirst().text())
                .isEqualTo("a other");
    }
}
