package org.naranhi.hangul;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.RuleTable;

class ParticlesTest {
    static Stream<Arguments> table() {
        return RuleTable.rows(ParticlesTest.class, "particle-cases.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), row.get(3)));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @MethodSource("table")
    void theParticleFollowsTheReading(String word, String particle, String expected, String why) {
        assertEquals(expected, Particles.attach(word, particle), why);
    }

    @Test
    void whatCannotBeKnownIsSaidSo() {
        assertFalse(Particles.choose("???", "은").certain());
        assertTrue(Particles.choose("서울", "은").certain());
    }

    @ParameterizedTest
    @CsvSource({
        "이라고 말했다, 이라고",
        "에서는, 에서는",
        "으로부터의 도움, 으로부터의",
        "과, 과",
    })
    void particlesAreSeenAtTheHeadOfWhatFollowsAName(String rest, String particle) {
        assertEquals(Optional.of(particle), Particles.leading(rest));
    }

    @ParameterizedTest
    @CsvSource({"대학교", "번에는", "장관은", "' 은'"})
    void otherWordsAreNoParticles(String rest) {
        assertEquals(Optional.empty(), Particles.leading(rest));
    }

    @Test
    void wordsArePartedOnlyWhereTheParticleFitsTheStem() {
        assertEquals(List.of(new Particles.Parted("김정은", "이")), Particles.part("김정은이"));
        assertEquals(
                List.of(new Particles.Parted("서울", "에서는")),
                Particles.part("서울에서는").stream()
                        .filter(parted -> parted.particle().length() == 3)
                        .toList());
        assertEquals(List.of(), Particles.part("대학교"));
    }

    @ParameterizedTest
    @CsvSource({
        "이순신는 갔다, 0, 3, 는, 은, false",
        "이순신은 갔다, 0, 3, 은, 은, true",
        "의장(65)은 갔다, 0, 2, 은, 은, true",
        "'\"평화\"을 말했다', 1, 3, 을, 를, false",
        "LG에서는, 0, 2, 에서는, 에서는, true",
        "God은, 0, 3, 은, 은(는), true",
    })
    void theParticleThatHangsOnAWordIsSeen(
            String text, int start, int end, String written, String right, boolean fits) {
        Particles.Hanging hanging = Particles.hanging(text, start, end).orElseThrow();
        assertEquals(written, hanging.written());
        assertEquals(written, text.substring(hanging.start(), hanging.end()));
        assertEquals(right, hanging.right().form());
        assertEquals(fits, hanging.fits());
    }

    @ParameterizedTest
    @CsvSource({"서울대학교는, 0, 2", "서울 은, 0, 2", "서울, 0, 2"})
    void whereNoParticleHangsNoneIsSeen(String text, int start, int end) {
        assertEquals(Optional.empty(), Particles.hanging(text, start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "의장은 왔다, 0, 2, 이순신, 이순신은 왔다",
        "문재인이 왔다, 0, 3, 조코위, 조코위가 왔다",
        "조코위와 만났다, 0, 3, 김정은, 김정은과 만났다",
        "어제 푸틴은 말했다, 3, 5, 바이든, 어제 바이든은 말했다",
        "어제 푸틴은 말했다, 3, 5, 마크롱 대통령, 어제 마크롱 대통령은 말했다",
        "문재인(65)은 말했다, 0, 3, 한미(65), 한미(65)(65)는 말했다",
        "\"평화\"를 말했다, 1, 3, 통일, \"통일\"을 말했다",
        "부산으로 갔다, 0, 2, 서울, 서울로 갔다",
        "서울대학교는 크다, 0, 2, 부산, 부산대학교는 크다",
        "푸틴은 말했다, 0, 2, ???, ???은 말했다",
        "회담은 서울, 4, 6, 평양, 회담은 평양",
    })
    void replacingANameMendsTheParticle(
            String text, int start, int end, String name, String expected) {
        assertEquals(expected, Particles.replace(text, start, end, name));
    }
}
