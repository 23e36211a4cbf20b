package org.naranhi.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SimilarityTest {
    static Stream<Arguments> table() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        SimilarityTest.class.getResourceAsStream("similarity.tsv")),
                                StandardCharsets.UTF_8))) {
            List<Arguments> rows =
                    lines.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> Arguments.of((Object[]) line.split("\t")))
                            .toList();
            return rows.stream();
        }
    }

    @ParameterizedTest(name = "{3}: {0} | {1}")
    @MethodSource("table")
    void fallsIntoItsBandWhicheverComesFirst(String one, String other, String band, String why) {
        String[] ends = band.split("-");
        Sentence a = Sentence.of(one);
        Sentence b = Sentence.of(other);
        assertThat(Similarity.percent(a, b))
                .as(why)
                .isBetween(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                .isEqualTo(Similarity.percent(b, a));
    }

    @ParameterizedTest(name = "{3}: {0} | {1}")
    @MethodSource("table")
    void aFloorOnlyCutsOff(String one, String other, String band, String why) {
        Sentence a = Sentence.of(one);
        Sentence b = Sentence.of(other);
        int percent = Similarity.percent(a, b);
        for (int floor = 1; floor <= 100; floor++) {
            assertThat(Similarity.percent(a, b, floor))
                    .as("%s, %s, from %d", band, why, floor)
                    .isEqualTo(percent >= floor ? percent : 0);
        }
    }

    @Test
    void decomposedHangulIsTheSame() {
        String text = "국회는 예산안을 처리했다.";
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(text);
        assertThat(Similarity.percent(Sentence.of(text), Sentence.of(decomposed))).isEqualTo(100);
    }
}
