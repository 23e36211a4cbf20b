package org.naranhi.ui.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TryNameTest {
    @ParameterizedTest
    @CsvSource({
        "옥하늬 Ock Ha-nui, 옥하늬, Ock Ha-nui",
        "Ock Ha-nui = 옥하늬 ?, 옥하늬, Ock Ha-nui",
        "옥하늬, 옥하늬, ''",
        "Ock Ha-nui, '', Ock Ha-nui",
        "남궁 별 / Namgung Byeol, 남궁 별, Namgung Byeol"
    })
    void takesBothNamesFromOneLine(String typed, String hangul, String latin) {
        assertThat(TryName.parted(typed)).isEqualTo(new NameAddress.Tried(hangul, latin));
    }
}
