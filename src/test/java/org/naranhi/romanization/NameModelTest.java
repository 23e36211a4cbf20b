package org.naranhi.romanization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.romanization.Judgement.Format;
import org.naranhi.romanization.NameStyle.Join;
import org.naranhi.romanization.NameStyle.Order;
import org.naranhi.romanization.SyllableReason.Basis;
import org.naranhi.romanization.SyllableReason.Place;
import org.naranhi.text.RuleTable;

class NameModelTest {
    private static final NameStyle JOINED = new NameStyle(Join.JOINED, false, Order.SURNAME_FIRST);
    private static final NameStyle GIVEN_FIRST =
            new NameStyle(Join.HYPHEN, false, Order.GIVEN_FIRST);

    private final NameModel model = NameModel.standard();

    private Judgement judge(String hangul, String latin, String... recorded) {
        return model.judge(hangul, latin, List.of(recorded), NameStyle.HYPHENATED);
    }

    static Stream<Arguments> verdicts() {
        return RuleTable.rows(NameModelTest.class, "name-verdicts.tsv").stream()
                .map(
                        row ->
                                Arguments.of(
                                        row.get(0),
                                        row.get(1),
                                        Verdict.valueOf(row.get(2)),
                                        row.get(3)));
    }

    static Stream<Arguments> letters() {
        return RuleTable.rows(NameModelTest.class, "name-letters-cases.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), row.get(3)));
    }

    /// Names put together by chance from surnames and syllables that names are made of.
    static Stream<String> names() {
        List<String> surnames =
                List.of("김", "이", "박", "최", "정", "유", "임", "노", "옥", "남궁", "황보", "제갈");
        List<String> syllables =
                List.of(
                        "경", "은", "영", "우", "희", "숙", "준", "혜", "철", "웅", "률", "리", "빛", "결", "솔",
                        "규");
        Random random = new Random(3);
        Set<String> names = new HashSet<>();
        while (names.size() < 150) {
            StringBuilder name = new StringBuilder(surnames.get(random.nextInt(surnames.size())));
            for (int i = random.nextInt(10) < 8 ? 2 : 1; i > 0; i--) {
                name.append(syllables.get(random.nextInt(syllables.size())));
            }
            names.add(name.toString());
        }
        return names.stream().sorted();
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @MethodSource("verdicts")
    void spellingsAreJudged(String hangul, String latin, Verdict verdict, String why) {
        assertEquals(
                verdict, judge(hangul, latin).verdict(), () -> why + ": " + judge(hangul, latin));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("letters")
    void lettersStandForNames(String latin, String surname, String given, String why) {
        List<HangulName> names = model.hangul(latin, 5);
        assertEquals(new PersonalName(surname, given), names.getFirst().name(), why);
        assertTrue(names.stream().mapToDouble(HangulName::share).sum() <= 1 + 1e-9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"John Smith", "", "K", "北京", "Schwarzenegger"})
    void otherLettersStandForNone(String latin) {
        assertEquals(List.of(), model.hangul(latin, 5));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyCandidateIsAtLeastPossible(String hangul) {
        List<Candidate> candidates = model.candidates(hangul, NameStyle.HYPHENATED, 5);
        assertEquals(5, candidates.size());
        for (Candidate candidate : candidates) {
            assertTrue(
                    judge(hangul, candidate.latin()).verdict().atLeast(Verdict.POSSIBLE),
                    () -> judge(hangul, candidate.latin()).toString());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theFormatDoesNotChangeTheVerdict(String hangul) {
        for (Candidate candidate : model.candidates(hangul, NameStyle.HYPHENATED, 3)) {
            String latin = candidate.latin();
            String[] words = latin.split(" ");
            Judgement plain = judge(hangul, latin);
            for (String other :
                    List.of(
                            latin.toUpperCase(Locale.ROOT),
                            latin.replace('-', ' '),
                            latin.replace('-', '‐'),
                            words[0] + ", " + words[1],
                            latin.contains("-") ? words[1] + " " + words[0] : latin)) {
                Judgement judgement = judge(hangul, other);
                assertEquals(plain.verdict(), judgement.verdict(), other);
                assertEquals(plain.reasons(), judgement.reasons(), other);
            }
            Judgement joined = judge(hangul, latin.replace("-", ""));
            assertTrue(joined.verdict().atLeast(plain.verdict()), latin);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void scoresGoWithVerdictsAndEveryPartHasItsReason(String hangul) {
        String own = model.candidates(hangul, NameStyle.HYPHENATED, 1).getFirst().latin();
        Judgement good = judge(hangul, own);
        Judgement bad = judge(hangul, "Baek Mal-chot");
        assertTrue(good.score() > bad.score() && bad.score() >= 0 && good.score() < 1);
        assertEquals(
                hangul,
                String.join("", good.reasons().stream().map(SyllableReason::hangul).toList()));
        assertEquals(Place.SURNAME, good.reasons().getFirst().place());
        assertEquals(
                own.toLowerCase(Locale.ROOT).replaceAll("[ -]", ""),
                String.join("", good.reasons().stream().map(SyllableReason::latin).toList()));
    }

    @Test
    void whatIsOnRecordIsRecordedHoweverItIsJudged() {
        Judgement own = judge("최태원", "Chey Tae-won", "Chey Tae-won");
        assertEquals(Verdict.RECORDED, own.verdict());
        assertEquals(1, own.score());
        assertEquals(Set.of(), own.format());
        assertEquals(new Candidate("Chey Tae-won", 1, true), own.candidates().getFirst());
        assertEquals(Verdict.RECORDED, judge("이승만", "Rhee Syngman", "Syngman Rhee").verdict());
        assertEquals(Set.of(Format.ORDER), judge("이승만", "Rhee Syngman", "Syngman Rhee").format());
        assertEquals(
                Verdict.RECORDED, judge("젤렌스키", "Zelenskyy", "Zelenskyy", "Zelensky").verdict());
    }

    @Test
    void theRecordComesFirstWhateverIsWritten() {
        Judgement other = judge("노규덕", "No Gyu-deok", "Noh Kyu-duk");
        assertEquals(Verdict.CUSTOMARY, other.verdict());
        assertEquals("Noh Kyu-duk", other.candidates().get(0).latin());
        assertEquals(
                model.candidates("노규덕", NameStyle.HYPHENATED, 4),
                judge("노규덕", "No Gyu-deok").candidates().subList(0, 4));
        assertEquals(5, other.candidates().stream().map(Candidate::latin).distinct().count());
    }

    @Test
    void namesakesOnRecordAreBothRecorded() {
        for (String latin : List.of("Kim Young-soo", "Kim Yong-su")) {
            Judgement judgement = judge("김영수", latin, "Kim Young-soo", "Kim Yong-su");
            assertEquals(Verdict.RECORDED, judgement.verdict());
            assertTrue(judgement.candidates().get(1).recorded());
        }
    }

    @Test
    void lettersThatAreNotPossibleAreTakenForASlip() {
        Judgement slip = judge("노규덕", "Noh Kyu-dku");
        assertFalse(slip.verdict().atLeast(Verdict.POSSIBLE));
        assertEquals("Noh Kyu-duk", slip.candidates().getFirst().latin());
        assertEquals(Basis.NONE, slip.reasons().getLast().basis());
    }

    @ParameterizedTest
    @CsvSource({
        "Moon Jae-in, ''",
        "Moon Jae In, JOIN CAPITALS",
        "Moon Jae in, JOIN",
        "Moon Jaein, JOIN",
        "Moon Jae-In, CAPITALS",
        "MOON JAE-IN, CAPITALS",
        "Jae-in Moon, ORDER",
        "JAEIN MOON, JOIN CAPITALS ORDER",
    })
    void departuresFromTheHouseStyleAreNamed(String latin, String departures) {
        Set<Format> format = new HashSet<>();
        for (String departure : departures.isEmpty() ? new String[0] : departures.split(" ")) {
            format.add(Format.valueOf(departure));
        }
        assertEquals(format, judge("문재인", latin).format());
    }

    @Test
    void candidatesAreWrittenInTheHousesStyle() {
        assertEquals("Kim Minjun", first("김민준", JOINED));
        assertEquals("Kim Min Jun", first("김민준", NameStyle.NORTHERN));
        assertEquals("Min-jun Kim", first("김민준", GIVEN_FIRST));
        assertTrue(first("남궁민", NameStyle.HYPHENATED).matches("Nam\\w+ Min"));
    }

    private String first(String hangul, NameStyle style) {
        return model.candidates(hangul, style, 1).getFirst().latin();
    }

    @Test
    void hangulMayComeInJamo() {
        String apart = Normalizer.normalize("노규덕", Normalizer.Form.NFD);
        assertEquals(Verdict.CUSTOMARY, judge(apart, "Noh Kyu-duk").verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "마이크 폼페이오, false",
        "시진핑, false",
        "트럼프, false",
        "황선우, true",
        "선우은숙, true",
        "문, true"
    })
    void namesAreKnownByTheirBuild(String hangul, boolean korean) {
        assertEquals(korean, model.korean(hangul));
    }

    @Test
    void ofForeignNamesOnlyTheRecordIsOffered() {
        Judgement judgement = judge("마이크 폼페이오", "Mike Pompeo", "Mike Pompeo");
        assertEquals(Verdict.RECORDED, judgement.verdict());
        assertEquals(List.of(new Candidate("Mike Pompeo", 1, true)), judgement.candidates());
        assertEquals(List.of(), model.candidates("마이크 폼페이오", NameStyle.HYPHENATED, 5));
    }
}
