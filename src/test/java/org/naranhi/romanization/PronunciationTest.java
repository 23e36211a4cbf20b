package org.naranhi.romanization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.RuleTable;

class PronunciationTest {
    static Stream<Arguments> cases() {
        return RuleTable.rows(PronunciationTest.class, "pronunciation-cases.tsv").stream()
                .map(row -> Arguments.of(row.toArray()));
    }

    /// Every example of the table of sound changes.
    static Stream<Arguments> examples() {
        return RuleTable.rows(SoundChanges.class, "sound-changes.tsv").stream()
                .map(row -> row.getLast().split(" "))
                .map(example -> Arguments.of(example[0], example[1]));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("cases")
    void wordsAreSaidByTheClauses(String written, String said, String clause, String lax) {
        assertEquals(said, Pronunciation.of(written), clause);
        assertEquals(lax, Pronunciation.lax(written), clause);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void changesHoldForTheirExamples(String written, String said) {
        assertEquals(said, Pronunciation.of(written));
    }

    @Test
    void whatIsNoHangulStays() {
        assertEquals("ㄱㅏ 1, no! 강능", Pronunciation.of("ㄱㅏ 1, no! 강릉"));
        assertEquals("", Pronunciation.of(""));
    }
}
