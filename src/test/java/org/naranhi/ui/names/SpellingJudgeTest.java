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
import org.naranhi.names.HouseNames;
import org.naranhi.names.NameUse;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

class SpellingJudgeTest {
    private static final UUID ID = UUID.randomUUID();

    private final SpellingJudge person =
            SpellingJudge.of(
                    NameRecord.draft(ID, Kind.PERSON, "노규리", "Noh Kyu-ri", Basis.OWN)
                            .englishShort("Noh")
                            .country("KR")
                            .name(),
                    HouseNames.STANDARD);
    private final SpellingJudge body =
            SpellingJudge.of(
                    NameRecord.draft(ID, Kind.ORGANIZATION, "나루청", "Naru Agency", Basis.OFFICIAL)
                            .englishShort("NA")
                            .variants(List.of("Naroo Agency"))
                            .country("KR")
                            .name(),
                    HouseNames.STANDARD);

    @ParameterizedTest
    @CsvSource({
        "Noh Kyu-ri, FULL, RECORDED",
        "NOH KYU-RI, FULL, RECORDED",
        "Noh Kyuri, FULL, FORMAT",
        "Roh Kyu-ri, FULL, CUSTOMARY",
        "Kim Do-yun, FULL, NOT_THIS_NAME",
        "Noh, SURNAME, SECOND",
        "Kyu-ri, GIVEN, SECOND",
        "Gyu-ri, GIVEN, OTHER",
        "Roh, SURNAME, OTHER"
    })
    void aPersonsSpellingIsWorthWhatTheModelSaysUnlessTheRecordHasIt(
            String spelling, Form form, Standing standing) {
        assertThat(person.judge(use(Kind.PERSON, Language.ENGLISH, spelling, form)).standing())
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "Naru Agency, RECORDED",
        "the Naru Agency, RECORDED",
        "NA, SHORT",
        "Naru, SHORT",
        "Naroo Agency, OTHER"
    })
    void ofABodyOnlyTheVariantsOnRecordAreAtOdds(String spelling, Standing standing) {
        assertThat(
                        body.judge(use(Kind.ORGANIZATION, Language.ENGLISH, spelling, Form.FULL))
                                .standing())
                .isEqualTo(standing);
    }

    @Test
    void inHangulOnlyTheNameItselfAndItsPartsAreRight() {
        assertThat(person.judge(use(Kind.PERSON, Language.KOREAN, "노규리", Form.FULL)).standing())
                .isEqualTo(Standing.RECORDED);
        assertThat(person.judge(use(Kind.PERSON, Language.KOREAN, "노", Form.SURNAME)).standing())
                .isEqualTo(Standing.SECOND);
        assertThat(person.judge(use(Kind.PERSON, Language.KOREAN, "노규라", Form.FULL)).standing())
                .isEqualTo(Standing.OTHER);
    }

    @Test
    void spellingsAreCountedByStoryAndTheBestComesFirst() {
        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        List<Seen> seen =
                SeenSpellings.of(
                        List.of(
                                use(one, "Roh Kyu-ri"),
                                use(one, "Noh Kyu-ri"),
                                use(one, "Noh Kyu-ri"),
                                use(two, "Noh Kyu-ri")),
                        person);
        assertThat(seen.stream().map(Seen::spelling)).containsExactly("Noh Kyu-ri", "Roh Kyu-ri");
        assertThat(seen.getFirst().stories()).isEqualTo(2);
        assertThat(seen.getFirst().mentions()).isEqualTo(3);
    }

    private static NameUse use(UUID story, String spelling) {
        return use(story, Kind.PERSON, Language.ENGLISH, spelling, Form.FULL);
    }

    private static NameUse use(Kind kind, Language language, String spelling, Form form) {
        return use(UUID.randomUUID(), kind, language, spelling, form);
    }

    private static NameUse use(
            UUID story, Kind kind, Language language, String spelling, Form form) {
        return new NameUse(
                story,
                UUID.randomUUID(),
                language,
                kind,
                ID,
                "노규리",
                spelling,
                spelling,
                form,
                new Span(0, spelling.length()));
    }
}
