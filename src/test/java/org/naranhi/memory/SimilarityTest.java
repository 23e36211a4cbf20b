package org.naranhi.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.memory.lucene.Analysis;
import org.naranhi.text.RuleTable;

class SimilarityTest {
    private static final Sentence.Reader READER = new Analysis();

    static Stream<Arguments> table() {
        return RuleTable.rows(SimilarityTest.class, "similarity.tsv").stream()
                .map(row -> Arguments.of(row.toArray()));
    }

    @ParameterizedTest(name = "{3}: {0} | {1}")
    @MethodSource("table")
    void fallsIntoItsBandWhicheverComesFirst(String one, String other, String band, String why) {
        String[] ends = band.split("-");
        Sentence a = READER.read(one);
        Sentence b = READER.read(other);
        assertThat(Similarity.percent(a, b))
                .as(why)
                .isBetween(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                .isEqualTo(Similarity.percent(b, a));
    }

    @Test
    void decomposedHangulIsTheSame() {
        String text = "국회는 예산안을 처리했다.";
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(text);
        assertThat(Similarity.percent(READER.read(text), READER.read(decomposed))).isEqualTo(100);
    }
}
