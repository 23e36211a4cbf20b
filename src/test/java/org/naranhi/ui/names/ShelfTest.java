package org.naranhi.ui.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Kind;

class ShelfTest {
    private final Shelf shelf =
            Shelf.of(
                    List.of(
                            name(Kind.PERSON, "하나래", "Ha Na-rae", "Ha Narae"),
                            name(Kind.PERSON, "까치", "Kkachi"),
                            name(Kind.PERSON, "나르시스 앙리", "Narcisse Henri"),
                            name(Kind.PLACE, "가온도", "Gaon Island"),
                            name(Kind.ORGANIZATION, "3D나라", "3D Nara"),
                            name(Kind.PERSON, "노가람", "Roh Ga-ram"),
                            name(Kind.PERSON, "노가람", "Noh Ga-ram")));

    @Test
    void standsInTheOrderOfTheKoreanAlphabetAndWhatIsNotHangulLast() {
        assertThat(shelf.find("", null).stream().map(NameRecord::english))
                .containsExactly(
                        "Gaon Island",
                        "Kkachi",
                        "Narcisse Henri",
                        "Noh Ga-ram",
                        "Roh Ga-ram",
                        "Ha Na-rae",
                        "3D Nara");
    }

    @ParameterizedTest
    @CsvSource({
        "ㄴㄱㄹ, Noh Ga-ram; Roh Ga-ram",
        "노가, Noh Ga-ram; Roh Ga-ram",
        "garam, Noh Ga-ram; Roh Ga-ram",
        "GA-RAM, Noh Ga-ram; Roh Ga-ram",
        "나르시스앙, Narcisse Henri",
        "harnarae, ''",
        "hanarae, Ha Na-rae",
        "rae, Ha Na-rae",
        "nar, Narcisse Henri; Ha Na-rae; 3D Nara"
    })
    void isFoundByHangulByInitialsAndByLatinLettersHoweverJoined(String words, String found) {
        assertThat(
                        String.join(
                                "; ",
                                shelf.find(words, null).stream().map(NameRecord::english).toList()))
                .isEqualTo(found);
    }

    @Test
    void aKindIsChosen() {
        assertThat(shelf.find("", Kind.PLACE)).hasSize(1);
        assertThat(shelf.find("나라", Kind.PERSON)).isEmpty();
    }

    @Test
    void knowsNamesakes() {
        NameRecord noh = shelf.find("noh", null).getFirst();
        assertThat(shelf.homonyms(noh).stream().map(NameRecord::english))
                .containsExactly("Roh Ga-ram");
        assertThat(shelf.named("노 가람")).hasSize(2);
    }

    private static NameRecord name(Kind kind, String hangul, String english, String... variants) {
        return NameRecord.draft(UUID.randomUUID(), kind, hangul, english, Basis.HOUSE)
                .variants(List.of(variants))
                .name();
    }
}
