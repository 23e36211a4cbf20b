package org.naranhi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.text.Direction;

/// What checks make of what is no translation: nothing, and soon.
class ChecksOnAnythingTest {
    private static final int MEGABYTE = 1 << 20;

    /// They are about just that: characters nobody types, a text in the wrong language.
    private static final Set<String> ABOUT_IT =
            Set.of("character", "language", "punctuation", "space", "spacing", "bracket", "quote");

    static List<Check> checks() {
        return QualityDesk.standard().checks();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void sayNothingOfNothing(Check check) {
        for (Direction direction : List.of(Direction.KO_EN, Direction.EN_KO)) {
            assertThat(check.examine(pair("", "", direction))).isEmpty();
            assertThat(check.examine(pair(" \t\n", "\u3000", direction))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void sayNothingOfTheOtherLanguage(Check check) {
        String korean = "정부는 2018년 9월 18일 화요일 3조5000억 원을 300명 이상에게 줬다. 11% 늘었다.";
        String english =
                "The government gave 3.5 trillion won to fewer than 300 people on Sept. 19.";
        check.examine(pair(english, korean, Direction.KO_EN))
                .forEach(ChecksOnAnythingTest::isAboutIt);
        check.examine(pair(korean, english, Direction.EN_KO))
                .forEach(ChecksOnAnythingTest::isAboutIt);
    }

    @Test
    void theDeskSaysNothingOfAMegabyteOfRandomUnicode() {
        Random random = new Random(20180918);
        SegmentPair pair = pair(unicode(random), unicode(random), Direction.KO_EN);
        assertThat(QualityDesk.standard().examine(pair)).isEmpty();
    }

    private static void isAboutIt(Finding finding) {
        assertThat(finding.code().substring(0, finding.code().indexOf('.'))).isIn(ABOUT_IT);
    }

    private static String unicode(Random random) {
        StringBuilder text = new StringBuilder(MEGABYTE);
        while (text.length() < MEGABYTE / 2) {
            text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        }
        return text.toString();
    }

    private static SegmentPair pair(String source, String target, Direction direction) {
        return new SegmentPair(source, target, direction, List.of());
    }
}
