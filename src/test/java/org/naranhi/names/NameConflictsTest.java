package org.naranhi.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.naranhi.glossary.NameDraft;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.NameRecord.Basis;
import org.naranhi.glossary.NameRecord.Checked;
import org.naranhi.names.NameConflict.Kind;
import org.naranhi.names.NameUses.Spelling;
import org.naranhi.romanization.Judgement;
import org.naranhi.romanization.NameModel;
import org.naranhi.romanization.Verdict;
import org.naranhi.text.Language;

class NameConflictsTest {
    private static final Instant THEN = Instant.parse("2026-03-02T01:02:03Z");

    private final NameConflicts conflicts =
            new NameConflicts(NameModel.standard(), HouseNames.STANDARD);

    @Test
    void storiesThatSpellANameOtherwiseThanTheRecord() {
        NameRecord name = person("노규덕", "Noh Kyu-duk").name();
        List<NameConflict> found =
                conflicts.of(
                        List.of(name),
                        List.of(
                                english(name, "Noh Kyu-duk", 5),
                                english(name, "NOH KYU-DUK", 2),
                                english(name, "Roh Kyu-deok", 3),
                                english(name, "Noh Kyu-Duk", 1)));

        NameConflict conflict = only(found, Kind.DIFFERS_FROM_RECORD);
        assertThat(conflict.records()).containsExactly(name);
        assertThat(conflict.english()).isEqualTo("Roh Kyu-deok");
        assertThat(conflict.stories()).isEqualTo(4);
        assertThat(conflict.spellings()).hasSize(4);
        assertThat(conflict.judgement()).isNotNull();
    }

    @Test
    void whatIsSpelledAsOnRecordIsNoConflict() {
        NameRecord name = person("노규덕", "Noh Kyu-duk").englishShort("Noh; Ambassador Noh").name();
        NameRecord body =
                NameRecord.draft(
                                UUID.randomUUID(),
                                NameRecord.Kind.ORGANIZATION,
                                "국립도서관",
                                "National Library",
                                Basis.OFFICIAL)
                        .variants(List.of("State Library"))
                        .name();

        assertThat(
                        conflicts.of(
                                List.of(name, body),
                                List.of(
                                        english(name, "Noh Kyu-duk", 5),
                                        english(name, "NOH", 1),
                                        english(body, "National Library's", 3))))
                .isEmpty();
        assertThat(conflicts.of(List.of(body), List.of(english(body, "State Library", 2))))
                .extracting(NameConflict::kind)
                .containsExactly(Kind.DIFFERS_FROM_RECORD);
    }

    @Test
    void namesNotOnRecordWithTheirLikelyCounterpart() {
        List<NameConflict> found =
                conflicts.of(
                        List.of(),
                        List.of(
                                unrecorded("한가람", Language.KOREAN, "한가람", 4),
                                unrecorded("한가람", Language.ENGLISH, "Han Ga-ram", 3),
                                unrecorded("남궁별", Language.KOREAN, "남궁별", 2),
                                unrecorded("", Language.ENGLISH, "Somebody Else", 9)));

        assertThat(found).extracting(NameConflict::kind).containsOnly(Kind.NOT_ON_RECORD);
        assertThat(found).extracting(NameConflict::korean).containsExactly("한가람", "남궁별");
        assertThat(found).extracting(NameConflict::english).containsExactly("Han Ga-ram", "");
        assertThat(found).extracting(NameConflict::stories).containsExactly(4, 2);
    }

    @Test
    void aNameNotOnRecordThatIsSpelledInSeveralWays() {
        List<NameConflict> found =
                conflicts.of(
                        List.of(),
                        List.of(
                                unrecorded("한가람", Language.ENGLISH, "Han Ga-ram", 1),
                                unrecorded("한가람", Language.ENGLISH, "HAN GA-RAM", 1),
                                unrecorded("한가람", Language.ENGLISH, "Hahn Garam", 2)));

        assertThat(only(found, Kind.SEVERAL_SPELLINGS).english()).isEqualTo("Hahn Garam");
    }

    @Test
    void oneSpellingForTwoPeople() {
        NameRecord one = person("이정호", "Lee Jung-ho").titleEnglish("singer").name();
        NameRecord other = person("이중호", "Lee Jung-ho").titleEnglish("judge").name();
        NameRecord third = person("이정오", "LEE JUNG-HO").basis(Basis.OWN).name();

        assertThat(kinds(conflicts.of(List.of(one, other), List.of()))).isEmpty();
        assertThat(kinds(conflicts.of(List.of(one, third), List.of())))
                .containsExactly(Kind.SHARED_SPELLING);
        NameConflict used =
                only(
                        conflicts.of(
                                List.of(one, other),
                                List.of(
                                        english(one, "Lee Jung-ho", 2),
                                        english(other, "Lee Jung-ho", 1))),
                        Kind.SHARED_SPELLING);
        assertThat(used.records()).containsExactly(one, other);
        assertThat(used.stories()).isEqualTo(3);
        assertThat(
                        kinds(
                                conflicts.of(
                                        List.of(one),
                                        List.of(
                                                english(one, "Lee Jung-ho", 2),
                                                unrecorded(
                                                        "이중호",
                                                        Language.ENGLISH,
                                                        "Lee Jung-ho",
                                                        1)))))
                .contains(Kind.SHARED_SPELLING);
    }

    @Test
    void twoRecordsOfOneNameThatNothingTellsApart() {
        NameRecord one = person("한가람", "Han Ga-ram").name();
        NameRecord same = person("한가람", "Han Ga-ram").titleKorean("가수").name();
        NameRecord singer = person("한가람", "Han Ga-ram").distinction("가수").name();
        NameRecord judge = person("한가람", "Han Ga-ram").distinction("판사").name();

        assertThat(
                        only(conflicts.of(List.of(one, same), List.of()), Kind.INDISTINCT_RECORDS)
                                .records())
                .containsExactly(one, same);
        assertThat(conflicts.of(List.of(singer, judge), List.of())).isEmpty();
    }

    @Test
    void spellingsThatNoRuleExplains() {
        NameRecord wrong = person("한가람", "Park Mi-so").name();
        NameRecord checked = wrong.toDraft().checked(new Checked(UUID.randomUUID(), THEN)).name();
        NameRecord own = wrong.toDraft().basis(Basis.OWN).name();
        NameRecord foreign =
                NameRecord.draft(
                                UUID.randomUUID(),
                                NameRecord.Kind.PERSON,
                                "한가람",
                                "Park Mi-so",
                                Basis.HOUSE)
                        .country("US")
                        .name();

        NameConflict conflict =
                only(conflicts.of(List.of(wrong), List.of()), Kind.UNEXPLAINED_SPELLING);
        assertThat(conflict.judgement())
                .extracting(Judgement::verdict)
                .isEqualTo(Verdict.NOT_THIS_NAME);
        for (NameRecord right :
                List.of(checked, own, foreign, person("한가람", "Han Ga-ram").name())) {
            assertThat(conflicts.of(List.of(right), List.of())).as(right.toString()).isEmpty();
        }
        assertThat(
                        kinds(
                                conflicts.of(
                                        List.of(),
                                        List.of(
                                                unrecorded(
                                                        "한가람",
                                                        Language.ENGLISH,
                                                        "Park Mi-so",
                                                        1)))))
                .containsExactlyInAnyOrder(Kind.NOT_ON_RECORD, Kind.UNEXPLAINED_SPELLING);
    }

    @Test
    void whatConcernsMostStoriesComesFirstAndThenTheLatest() {
        Spelling early = unrecorded("한가람", Language.KOREAN, "한가람", 2);
        Spelling late =
                new Spelling(
                        NameRecord.Kind.PERSON,
                        null,
                        "남궁별",
                        Language.KOREAN,
                        "남궁별",
                        2,
                        2,
                        THEN.plusSeconds(60));
        Spelling much = unrecorded("한나래", Language.KOREAN, "한나래", 7);
        NameRecord unused = person("한새벽", "Park Mi-so").name();

        assertThat(conflicts.of(List.of(unused), List.of(early, late, much)))
                .extracting(NameConflict::korean)
                .containsExactly("한나래", "남궁별", "한가람", "한새벽");
    }

    private static NameConflict only(List<NameConflict> found, Kind kind) {
        assertThat(kinds(found)).containsExactly(kind);
        return found.getFirst();
    }

    private static List<Kind> kinds(List<NameConflict> found) {
        return found.stream().map(NameConflict::kind).toList();
    }

    private static NameDraft person(String hangul, String english) {
        return NameRecord.draft(
                        UUID.randomUUID(), NameRecord.Kind.PERSON, hangul, english, Basis.HOUSE)
                .country("KR");
    }

    private static Spelling english(NameRecord record, String spelling, int stories) {
        return spelling(record, record.hangul(), Language.ENGLISH, spelling, stories);
    }

    private static Spelling unrecorded(
            String korean, Language language, String spelling, int stories) {
        return spelling(null, korean, language, spelling, stories);
    }

    private static Spelling spelling(
            @Nullable NameRecord record,
            String korean,
            Language language,
            String spelling,
            int stories) {
        return new Spelling(
                record == null ? NameRecord.Kind.PERSON : record.kind(),
                record == null ? null : record.id(),
                korean,
                language,
                spelling,
                stories,
                stories,
                THEN);
    }
}
