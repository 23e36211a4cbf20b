package org.naranhi.segmentation.korean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.segmentation.korean.lucene.NoriMorphology;

/// Every row of `endings-ko.tsv` breaks and holds what it says.
class EndingsTest {
    private static final KoreanSentences KOREAN = new KoreanSentences(new NoriMorphology());

    static Stream<Ending> endings() {
        return Ending.table().stream();
    }

    @ParameterizedTest
    @MethodSource("endings")
    void theExamplesHold(Ending ending) {
        assertThat(split(ending.breaks())).isEqualTo(marked(ending.breaks()));
        assertThat(split(ending.holds())).isEqualTo(marked(ending.holds()));
        assertThat(ending.breaks()).contains("‖");
        assertThat(ending.holds()).doesNotContain("‖");
        assertThat(ending.source()).isNotBlank();
    }

    private static List<String> split(String example) {
        String text = example.replace("‖", "");
        BitSet breaks = new BitSet();
        KOREAN.settle(text, breaks);
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int end = breaks.nextSetBit(0); end >= 0; end = breaks.nextSetBit(end + 1)) {
            found.add(text.substring(start, end).strip());
            start = end;
        }
        found.add(text.substring(start).strip());
        return found;
    }

    private static List<String> marked(String example) {
        return Arrays.stream(example.split("‖")).map(String::strip).toList();
    }
}
