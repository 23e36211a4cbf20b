package org.naranhi.hangul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllableTest {
    @Test
    void everySyllableComesApartAndTogether() {
        for (char c = '가'; c <= '힣'; c++) {
            assertEquals(c, Syllable.of(c).toChar());
            assertEquals(String.valueOf(c), Jamo.compose(Jamo.decompose(String.valueOf(c))));
        }
    }

    @Test
    void onlySyllablesAreTaken() {
        assertThrows(IllegalArgumentException.class, () -> Syllable.of('ㄱ'));
        assertThrows(IllegalArgumentException.class, () -> Syllable.of('ㄱ', 'ㅏ', 'ㄸ'));
        assertThrows(IllegalArgumentException.class, () -> Syllable.of('ㅏ', 'ㅏ', '\0'));
    }

    @ParameterizedTest
    @CsvSource({"강경화, ㄱㅏㅇㄱㅕㅇㅎㅘ", "닭은 2마리, ㄷㅏㄺㅇㅡㄴ 2ㅁㅏㄹㅣ", "ㅋㅋ 네, ㅋㅋ ㄴㅔ"})
    void textComesApartAndTogether(String text, String jamo) {
        assertEquals(jamo, Jamo.decompose(text));
        assertEquals(text, Jamo.compose(jamo));
    }

    @ParameterizedTest
    @CsvSource({
        "강경화, 강경화",
        "ㄱㅏㅇ, 강",
        "ﾡￂﾷ, 강",
        "한글 1, 한글 1",
        "ᄒᆞᆫ, ᄒᆞᆫ",
        "é, é",
    })
    void jamoOfEveryKindComeTogether(String jamo, String text) {
        assertEquals(text, Jamo.compose(jamo));
    }

    @Test
    void syllablesComeApartAsUnicodeHasThem() {
        assertEquals("ᄀ" + "ᅡ" + "ᆼ", Jamo.conjoining("강"));
        assertEquals("강", Jamo.compose("ᄀ" + "ᅡ" + "ᆼ"));
        assertEquals("ㄱㅏㅇ", Jamo.decompose("ᄀ" + "ᅡ" + "ᆼ"));
        assertTrue(Initials.matches("ᄀ" + "ᄀ", "강경화"));
        assertEquals(Normalizer.normalize("닭은", Normalizer.Form.NFD), Jamo.conjoining("닭은"));
        assertEquals("é", Jamo.conjoining("é"));
        assertEquals("ㄳ", Jamo.compatible("ᆪ"));
    }

    @ParameterizedTest
    @CsvSource({
        "ㄱㄱㅎ, 강경화",
        "ㄱㄱ, 강경화",
        "강ㄱ, 강경화",
        "강겨, 강경화",
        "강경, 강경화",
        "각, 가거도",
        "ㅁㅈㅇ ㄷ, 문재인 대통령",
        "ㅁㅈㅇㄷㅌㄹ, 문재인 대통령",
        "lgㅈ, LG전자",
    })
    void initialsFindNames(String typed, String name) {
        assertTrue(Initials.matches(typed, name));
    }

    @ParameterizedTest
    @CsvSource({"ㄱㄱㅎ, 강경", "ㄱㅎ, 강경화", "겅, 강경화", "강강, 강경화", "각, 강경화", "'', 강경화"})
    void initialsDoNotFindOthers(String typed, String name) {
        assertFalse(Initials.matches(typed, name));
    }

    @Test
    void initialsOfAName() {
        assertEquals("ㄴㅁㅊ", Initials.of("노무초"));
        assertEquals("LGㅈㅈ", Initials.of("LG전자"));
    }
}
