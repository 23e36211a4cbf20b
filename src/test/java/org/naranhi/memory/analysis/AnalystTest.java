package org.naranhi.memory.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.naranhi.text.Direction.EN_KO;
import static org.naranhi.text.Direction.KO_EN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.memory.Match;
import org.naranhi.memory.Units;
import org.naranhi.text.Direction;

class AnalystTest {
    /// What was asked for, as `previous|source|next`.
    private final List<String> asked = new ArrayList<>();

    private Lookup scores(Map<String, Integer> scores) {
        return (original, segment) -> {
            String source = original.segments().get(segment);
            asked.add(original.before(segment) + "|" + source + "|" + original.after(segment));
            return Optional.ofNullable(match(original.direction(), source, scores.get(source)));
        };
    }

    private static @Nullable Match match(
            Direction direction, String source, @Nullable Integer score) {
        return score == null
                ? null
                : new Match(
                        Units.unit(1, direction, source, "target", 0),
                        source,
                        "target",
                        score,
                        0,
                        1,
                        false);
    }

    private List<Analysis> analyse(Lookup lookup, Original... originals) {
        return new Analyst(lookup).analyse(List.of(originals), (done, total) -> true);
    }

    @ParameterizedTest
    @CsvSource({
        "102, 102",
        "101, 101",
        "100, 100",
        "99, 95-99",
        "95, 95-99",
        "94, 85-94",
        "85, 85-94",
        "84, 75-84",
        "75, 75-84",
        "74, 50-74",
        "50, 50-74",
        "49, none",
        "0, none"
    })
    void everyScoreHasItsBand(int score, String band) {
        assertThat(Band.of(score).code()).isEqualTo(band);
    }

    @Test
    void everyBandHasANameOfItsOwnAndAWeight() {
        for (Band band : Band.values()) {
            assertThat(Band.named(band.code())).contains(band);
            assertThat(Weights.STANDARD.percent(band)).isBetween(0, 100);
        }
        assertThat(Weights.STANDARD.percent(Band.NONE)).isEqualTo(100);
    }

    @Test
    void theFirstOccurrenceCountsByItsMatchTheOthersAreRepetitions() {
        Original story =
                new Original(
                        "story",
                        EN_KO,
                        null,
                        List.of("A ferry sails.", "New words.", "A ferry sails.", "New words."));

        Analysis analysis = analyse(scores(Map.of("A ferry sails.", 100)), story).getFirst();

        assertThat(analysis.of(Band.EXACT).segments()).isEqualTo(1);
        assertThat(analysis.of(Band.NONE).segments()).isEqualTo(1);
        assertThat(analysis.of(Band.REPETITION)).isEqualTo(new Counts(2, 5, 0, 24, 21));
        assertThat(analysis.total().segments()).isEqualTo(4);
    }

    @Test
    void aSentenceOfATextBeforeIsARepetitionInOneLanguage() {
        Original first = new Original("1", EN_KO, null, List.of("2026", "One."));
        Original second = new Original("2", EN_KO, null, List.of(" One. ", "Two."));
        Original korean = new Original("3", KO_EN, null, List.of("2026"));

        List<Analysis> analyses = analyse(scores(Map.of()), first, second, korean);

        assertThat(analyses).extracting(Analysis::name).containsExactly("1", "2", "3");
        assertThat(analyses.get(1).of(Band.REPETITION).segments()).isEqualTo(1);
        assertThat(analyses.get(2).of(Band.NONE)).isEqualTo(new Counts(1, 0, 1, 4, 4));
    }

    @Test
    void eachSentenceIsLookedUpOnceBetweenItsNeighbours() {
        analyse(scores(Map.of()), new Original("", EN_KO, null, List.of("A", "B", "A", "C")));

        assertThat(asked).containsExactly("null|A|B", "A|B|A", "A|C|null");
    }

    @Test
    void theSumOfBandsIsTheWholeAndTheSumOfTextsToo() {
        Original ko = new Original("ko", KO_EN, null, List.of("배가 떠났다.", "새 말이다.", "배가 떠났다."));
        Original en = new Original("en", EN_KO, null, List.of("It left.", "Three new words"));
        List<Analysis> both = analyse(scores(Map.of("배가 떠났다.", 101, "It left.", 80)), ko, en);

        Analysis sum = Analysis.sum("all", both);

        assertThat(sum.total())
                .isEqualTo(both.get(0).total().plus(both.get(1).total()))
                .isEqualTo(new Counts(5, 5, 6, 43, 37));
        assertThat(sum.of(Band.FROM_75)).isEqualTo(new Counts(1, 2, 0, 8, 7));
    }

    @Test
    void weightedWordsAreWhatTheBandsWeigh() {
        Original text =
                new Original(
                        "",
                        EN_KO,
                        null,
                        List.of("One two three four.", "New words.", "New words."));
        Weights weights =
                Weights.STANDARD.with(Band.EXACT, 25).with(Band.REPETITION, 0).with(Band.NONE, 100);

        Analysis analysis = analyse(scores(Map.of("One two three four.", 100)), text).getFirst();

        assertThat(analysis.weighted(weights)).isEqualTo(new Analysis.Weighted(3, 0));
    }

    @Test
    void itCanBeEndedOnTheWay() {
        Original text = new Original("", EN_KO, null, List.of("A", "B", "C"));
        Analyst analyst = new Analyst(scores(Map.of()));

        assertThatThrownBy(() -> analyst.analyse(List.of(text), (done, total) -> done < 2))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasSize(2);
    }

    @Test
    void aWeightIsAPercentage() {
        assertThatThrownBy(() -> Weights.STANDARD.with(Band.EXACT, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.STANDARD.with(Band.EXACT, Weights.MOST + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
