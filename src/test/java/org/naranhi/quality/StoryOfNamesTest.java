package org.naranhi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.Appearance;
import org.naranhi.names.BilingualText;
import org.naranhi.names.Cast;
import org.naranhi.names.CastMember;
import org.naranhi.names.HouseNames;
import org.naranhi.quality.StoryCheck.Placed;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// The name check over a whole story of our own in two editions: everybody is found and linked,
/// nothing is wrong, and a slip made in one name at one place is told of, there and nowhere else.
class StoryOfNamesTest {
    private static final String KOREAN = read("story/ko.txt");
    private static final String ENGLISH = read("story/en.txt");

    private static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(StoryOfNamesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cast cast(BilingualText story) {
        return InOneSegment.CASTING.of(List.of(story));
    }

    private static List<Finding> check(Direction direction, String korean, String english) {
        BilingualText story = InOneSegment.text(korean, english);
        return QualityDesk.ofNames()
                .examine(
                        new CheckedStory(
                                direction, List.of(story), cast(story), HouseNames.STANDARD))
                .stream()
                .map(Placed::finding)
                .toList();
    }

    @Test
    void everybodyIsFoundAndLinked() {
        assertThat(
                        cast(InOneSegment.text(KOREAN, ENGLISH)).members().stream()
                                .filter(member -> member.kind() == Kind.PERSON)
                                .map(StoryOfNamesTest::written))
                .containsExactlyInAnyOrder(
                        "강경화=Kang Kyung-wha 4+4",
                        "서지안=Seo Ji-an 1+1",
                        "요한 린드크비스트=Johan Lindqvist 2+2",
                        "이재명=Lee Jae-myung 2+2",
                        "노규덕=Noh Kyu-duk 1+1",
                        "문채윤=Moon Chae-yoon 2+2",
                        "김정은=Kim Jong-un 2+2");
    }

    private static String written(CastMember member) {
        return member.korean()
                + "="
                + member.english()
                + " "
                + member.in(Language.KOREAN).size()
                + "+"
                + member.in(Language.ENGLISH).size();
    }

    @Test
    void bodiesAreLinkedByTheRecord() {
        assertThat(
                        cast(InOneSegment.text(KOREAN, ENGLISH)).members().stream()
                                .filter(member -> member.kind() == Kind.ORGANIZATION)
                                .map(member -> member.korean() + "=" + member.english()))
                .contains(
                        "세계보건기구=World Health Organization",
                        "한국은행=Bank of Korea",
                        "국회=National Assembly");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsWrong(Language source) {
        assertThat(check(Direction.from(source), KOREAN, ENGLISH)).isEmpty();
    }

    /// Each letter of a Korean's name becomes an f, which no Korean's name has.
    @ParameterizedTest
    @EnumSource(Language.class)
    void aLetterChangedIsToldOf(Language source) {
        List<String> wrong = new ArrayList<>();
        for (Appearance appearance : people(Language.ENGLISH)) {
            if (appearance.name().contains("Lindqvist")) {
                continue;
            }
            for (int i = appearance.span().start(); i < appearance.span().end(); i++) {
                char letter = ENGLISH.charAt(i);
                if (Character.isLetter(letter)) {
                    char other = Character.isUpperCase(letter) ? 'F' : 'f';
                    String changed = with(ENGLISH, i, other);
                    if (!exactly(
                            check(Direction.from(source), KOREAN, changed),
                            source == Language.ENGLISH,
                            appearance.span())) {
                        wrong.add(appearance.span().of(changed));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Each syllable of a Korean's whole name becomes one of another sound.
    @ParameterizedTest
    @EnumSource(Language.class)
    void aSyllableChangedIsToldOf(Language source) {
        List<String> wrong = new ArrayList<>();
        for (Appearance appearance : people(Language.KOREAN)) {
            if (appearance.span().length() != 3) {
                continue;
            }
            for (int i = appearance.span().start(); i < appearance.span().end(); i++) {
                String changed = with(KOREAN, i, KOREAN.charAt(i) == '배' ? '송' : '배');
                if (!exactly(
                        check(Direction.from(source), changed, ENGLISH),
                        source == Language.KOREAN,
                        appearance.span())) {
                    wrong.add(appearance.span().of(changed));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aForeignersWholeNameIsMeasuredByTheSurnameAloneAndTheSound() {
        String changed = ENGLISH.replace("Johan Lindqvist", "Johan Limdqvist");
        List<Finding> found = check(Direction.KO_EN, KOREAN, changed);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().target().getFirst().of(changed)).isEqualTo("Johan Limdqvist");
    }

    private static List<Appearance> people(Language language) {
        return cast(InOneSegment.text(KOREAN, ENGLISH)).members().stream()
                .filter(member -> member.kind() == Kind.PERSON)
                .flatMap(member -> member.in(language).stream())
                .collect(Collectors.toList());
    }

    private static String with(String text, int at, char changed) {
        return text.substring(0, at) + changed + text.substring(at + 1);
    }

    private static boolean exactly(List<Finding> findings, boolean inSource, Span span) {
        return findings.size() == 1
                && (inSource ? findings.getFirst().source() : findings.getFirst().target())
                        .stream().anyMatch(span::overlaps);
    }

    @Test
    void aSegmentThatIsntTranslatedLacksNothing() {
        assertThat(check(Direction.KO_EN, KOREAN, "")).isEmpty();
        List<BilingualText> half =
                List.of(
                        InOneSegment.text(
                                "강경화 외교부 장관은 떠났다.", "Foreign Minister Kang Kyung-wha left."),
                        InOneSegment.text("이재명 대통령은 남았다.", ""));
        assertThat(
                        QualityDesk.ofNames()
                                .examine(
                                        new CheckedStory(
                                                Direction.KO_EN,
                                                half,
                                                InOneSegment.CASTING.of(half),
                                                HouseNames.STANDARD)))
                .isEmpty();
    }

    /// Both are on record, and at each place either may be taken for the other.
    @Test
    void aNameWrittenLikeAnotherIsNotMissing() {
        assertThat(
                        check(
                                Direction.KO_EN,
                                "한림원은 10일(현지시간) 스톡홀름에서 올해 수상자로 한강을 선정했다고 발표했다.",
                                "The academy said in Stockholm on the 10th that it chose Han Kang."))
                .extracting(Finding::code)
                .doesNotContain("name.missing");
    }
}
