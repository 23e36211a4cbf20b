package org.naranhi.romanization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.text.RuleTable;

class RomanizationTest {
    static Stream<Arguments> cases() {
        return RuleTable.rows(RomanizationTest.class, "romanization-cases.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
    }

    static Stream<Arguments> rules() {
        return table("rr-2000.tsv");
    }

    static Stream<Arguments> places() {
        return table("places-cases.tsv");
    }

    static Stream<Arguments> others() {
        return table("mr-cases.tsv");
    }

    private static Stream<Arguments> table(String name) {
        return RuleTable.rows(RomanizationTest.class, name).stream()
                .map(row -> Arguments.of(row.toArray()));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("cases")
    void wordsAreWrittenAsTheySound(String hangul, String written, String why) {
        assertEquals(written, Romanization.RR.of(hangul), why);
    }

    @ParameterizedTest(name = "{0} {2} {3}")
    @MethodSource("rules")
    void theExamplesOfTheRuleAreWritten(String clause, String how, String hangul, String written) {
        String found =
                switch (how) {
                    case "hyphen" -> Romanization.RR_HYPHENATED.of(hangul);
                    case "name" -> PersonalName.of(hangul).romanized();
                    case "joined" -> PersonalName.of(hangul).joined();
                    case "place" -> PlaceName.romanized(hangul);
                    case "scholarly" -> Romanization.RR_SCHOLARLY.of(hangul);
                    default -> Romanization.RR.of(hangul);
                };
        assertEquals(written, found, clause);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("places")
    void placesHaveTheirUnitsApart(String hangul, String written, String why) {
        assertEquals(written, PlaceName.romanized(hangul), why);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @MethodSource("others")
    void otherSystemsWriteTheirWay(String how, String hangul, String written, String why) {
        String found =
                switch (how) {
                    case "ala" -> Romanization.MR.of(hangul);
                    case "south" -> Romanization.MR_SOUTH.of(hangul);
                    case "name" -> PersonalName.of(hangul).mccuneReischauer();
                    case "north" -> PlaceName.northern(hangul);
                    case "yale" -> Romanization.YALE.of(hangul);
                    case "plain" -> Romanization.plain(Romanization.MR.of(hangul));
                    default -> throw new IllegalArgumentException(how);
                };
        assertEquals(written, found, why);
    }

    @ParameterizedTest
    @CsvSource({
        "baengma, 백마, 2",
        "baengma, 뱅마, 20",
        "Seoul, 서울, 1",
        "joko, 좋고, 20",
        "bok-nam, 복남, 1",
        "gyeongbokgung, 경복궁, 1",
        "wangsimni, 왕십리, 3",
    })
    void lettersGoBackToHangul(String latin, String hangul, int among) {
        List<String> found = Romanization.RR.back(latin);
        assertTrue(found.indexOf(hangul) >= 0 && found.indexOf(hangul) < among, found.toString());
    }

    @Test
    void whatGoesBackIsWrittenSo() {
        for (String latin : List.of("sinmun", "haksaeng", "dokdo", "gwanghwamun")) {
            List<String> found = Romanization.RR.back(latin);
            assertFalse(found.isEmpty());
            found.forEach(hangul -> assertEquals(latin, Romanization.RR.of(hangul)));
        }
        assertEquals("평양", Romanization.MR.back("p'yŏngyang").getFirst());
        assertTrue(Romanization.MR.back("pyongyang").contains("평양"));
        assertEquals(List.of(), Romanization.RR.back("xyz"));
        assertEquals(List.of(), Romanization.RR.back(""));
        assertEquals(List.of(), Romanization.RR.back("ga".repeat(100)));
        assertThrows(UnsupportedOperationException.class, () -> Romanization.YALE.back("hankwuk"));
    }

    @Test
    void everySyllableCanBeWritten() {
        for (char c = '가'; c <= '힣'; c++) {
            String written = Romanization.RR.of(String.valueOf(c));
            assertTrue(written.matches("[a-z]+"), c + " " + written);
            assertEquals(written, Romanization.RR.ofSyllables(String.valueOf(c)));
        }
    }

    @Test
    void everyPairOfSyllablesCanBeWritten() {
        for (int last = 0; last < 28; last++) {
            for (char next = '가'; next <= '힣'; next += 28) {
                char first = (char) ('바' + last);
                String written = Romanization.RR.of("" + first + next);
                assertTrue(written.matches("ba[a-z]+"), first + "" + next + " " + written);
                assertFalse(written.contains("lr"), first + "" + next + " " + written);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "노규덕, No Gyu-deok, No Gyudeok",
        "강경화, Gang Gyeong-hwa, Gang Gyeonghwa",
        "한복남, Han Bok-nam, Han Boknam",
        "홍빛나, Hong Bit-na, Hong Bitna",
        "남궁민, Namgung Min, Namgung Min",
        "선우은숙, Seonu Eun-suk, Seonu Eunsuk",
        "황보 관, Hwangbo Gwan, Hwangbo Gwan",
        "김구, Gim Gu, Gim Gu",
        "박 하늘별님, Bak Ha-neul-byeol-nim, Bak Haneulbyeolnim",
        "선우, Seon U, Seon U",
    })
    void namesOfPeopleKeepTheirLetters(String hangul, String hyphenated, String joined) {
        assertEquals(hyphenated, PersonalName.of(hangul).romanized());
        assertEquals(joined, PersonalName.of(hangul).joined());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kim", "김 Gu", "金9"})
    void otherScriptsAreNoName(String name) {
        assertThrows(IllegalArgumentException.class, () -> PersonalName.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "경상북도, Gyeongsangbuk-do",
        "의정부시, Uijeongbu-si",
        "철원군, Cheorwon-gun",
        "종로구, Jongno-gu",
        "옥천읍, Okcheon-eup",
        "왕십리, Wangsip-ri",
        "신림동, Sillim-dong",
        "봉천1동, Bongcheon 1-dong",
        "을지로 3가, Euljiro 3-ga",
    })
    void districtsHaveAHyphenAndNoSoundChangeAcrossIt(String hangul, String written) {
        assertEquals(written, DistrictName.of(hangul).romanized());
    }

    @ParameterizedTest
    @ValueSource(strings = {"서울", "시", "3동", "Seoul시"})
    void otherWordsAreNoDistrict(String word) {
        assertThrows(IllegalArgumentException.class, () -> DistrictName.of(word));
    }
}
