package org.naranhi.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    private static Sheet sheet(String name, String header, String... cells) {
        List<Sheet.Row> rows =
                cells.length == 0 ? List.of() : List.of(new Sheet.Row(2, Arrays.asList(cells)));
        return new Sheet(name, Arrays.asList(header.split("\\|")), rows, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "x, 이름|영문|비고, PEOPLE, hangul|english|note",
        "x, 성명|한자|영문 성명|직함|출생연도, PEOPLE, hangul|hanja|english|title_ko|distinction",
        "x, Name (Korean)|Name (English)|Title, PEOPLE, hangul|english|title_en",
        "x, name_ko|name_en|aliases, PEOPLE, hangul|english|variants",
        "x, No.|기관명|영문 기관명|약칭|영문 약칭, ORGANIZATIONS, -|hangul|english|hangul_short|english_short",
        "x, 지명|로마자 표기|상위 지역, PLACES, hangul|english|part_of",
        "x, 용어|영어|분야|품사, TERMS, korean|english|domain|part_of_speech",
        "x, Term|Translation|POS, TERMS, korean|english|part_of_speech",
        "기관 목록, 명칭|영문, ORGANIZATIONS, hangul|english",
        "places, ko|en, PLACES, hangul|english",
        "x, 영문|한글|한글, PEOPLE, english|hangul|-",
    })
    void columnsAreKnownByWhatOthersCallThem(
            String name, String header, StarterFile file, String columns) {
        Mapping guess = Mapping.guess(sheet(name, header));
        assertThat(guess.file()).isEqualTo(file);
        assertThat(
                        guess.columns().stream()
                                .map(column -> Objects.requireNonNullElse(column, "-"))
                                .collect(Collectors.joining("|")))
                .isEqualTo(columns);
        assertThat(guess.complete()).isTrue();
    }

    @Test
    void oneLanguageAloneIsNotEnough() {
        assertThat(Mapping.guess(sheet("x", "이름|전화번호")).complete()).isFalse();
        assertThat(Mapping.guess(sheet("x", "a|b")).complete()).isFalse();
    }

    @Test
    void aCountOfRowsIsNoId() {
        assertThat(Mapping.guess(sheet("x", "id|이름|영문", "1", "홍", "Hong")).columns())
                .startsWith((String) null);
        assertThat(
                        Mapping.guess(
                                        sheet(
                                                "x",
                                                "id|이름|영문",
                                                "00000000-0000-0000-0000-000000000001",
                                                "홍",
                                                "Hong"))
                                .columns())
                .startsWith("id");
    }

    @Test
    void aColumnStandsForOneThing() {
        Mapping mapping = Mapping.guess(sheet("x", "이름|영문|성명")).with(2, "hangul");
        assertThat(mapping.columns()).containsExactly(null, "english", "hangul");
        assertThat(mapping.with(2, null).complete()).isFalse();
    }

    @Test
    void countriesMayBeNamed() throws Exception {
        for (String country : List.of("한국", "대한민국", "South Korea", "kr", "KR")) {
            assertThat(Cells.read(EntryField.COUNTRY, country, "country")).isEqualTo("KR");
        }
        assertThat(Cells.read(EntryField.COUNTRY, "북한", "country")).isEqualTo("KP");
        assertThat(Cells.read(EntryField.COUNTRY, "zz", "country")).isEmpty();
    }
}
