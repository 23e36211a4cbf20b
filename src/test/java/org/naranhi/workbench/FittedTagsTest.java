package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedTagsTest {
    @ParameterizedTest
    @CsvSource({
        "A ⟦1⟧ferry⟦/1⟧ sails, 배가 ⟦1⟧뜬다⟦/1⟧, 배가 ⟦1⟧뜬다⟦/1⟧",
        "A ferry sails, 배가 ⟦1⟧뜬다⟦/1⟧, 배가 뜬다",
        "A ⟦1⟧ferry⟦/1⟧ sails, ⟦2⟧배⟦/2⟧가 ⟦1⟧뜬다⟦/1⟧, 배가 ⟦1⟧뜬다⟦/1⟧",
        "A⟦3/⟧ ferry, 배⟦3/⟧가⟦3/⟧, 배⟦3/⟧가",
        "A ⟦1⟧ferry⟦/1⟧, 배가 뜬다, 배가 뜬다"
    })
    void onlyTagsOfTheOriginalStay(String source, String target, String fitted) {
        assertThat(FittedTags.of(target, source)).isEqualTo(fitted);
    }
}
