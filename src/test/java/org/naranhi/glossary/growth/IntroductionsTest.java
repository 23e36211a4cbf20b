package org.naranhi.glossary.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.glossary.Term;
import org.naranhi.text.Language;

class IntroductionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    핵협의그룹(NCG) 회의가 열렸다.              | 핵협의그룹=[NCG]
                    새로운 핵협의그룹(NCG)이 열렸다.            | 핵협의그룹=[NCG]
                    고고도미사일방어체계(THAAD·사드)를 들였다.  | 고고도미사일방어체계=[THAAD, 사드]
                    경제동반자협정(이하 EPA)이 나왔다.          | 경제동반자협정=[EPA]
                    김아무개(45) 씨가 왔다.                     | -
                    시장(市長)이 왔다.                          | -
                    The Nuclear Consultative Group (NCG) met.   | Nuclear Consultative Group=[NCG]
                    It fired intercontinental ballistic missiles (ICBMs). | intercontinental ballistic missiles=[ICBMs]
                    Gross domestic product (GDP) rose.          | Gross domestic product=[GDP]
                    The Bank of Korea (BOK) met.                | Bank of Korea=[BOK]
                    He came late (TBD) again.                   | -
                    The mayor (above) spoke.                    | -
                    """)
    void findsTheWholeAndItsShortForms(String sentence, String expected) {
        Language language =
                sentence.chars().anyMatch(c -> c >= '가' && c <= '힣')
                        ? Language.KOREAN
                        : Language.ENGLISH;
        String found =
                Introductions.in(sentence, language).stream()
                        .map(i -> i.whole() + "=" + i.shortened())
                        .findFirst()
                        .orElse("-");
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    핵협의그룹(NCG)이 모였다. | The Nuclear Consultative Group (NCG) met. | 핵협의그룹=Nuclear Consultative Group [NCG]
                    핵협의그룹(NCG)이 모였다. | It met.                                  | 핵협의그룹= [NCG]
                    모였다.                   | The Nuclear Consultative Group (NCG) met. | =Nuclear Consultative Group [NCG]
                    경제동반자협정(EPA)과 핵협의그룹(NCG)이다. | Nuclear Consultative Group (NCG) | 핵협의그룹=Nuclear Consultative Group [NCG]; 경제동반자협정= [EPA]
                    모였다.                   | It met.                                  | -
                    """)
    void joinsBothLanguagesByTheSameLetters(String korean, String english, String expected) {
        String found =
                Introductions.pairs(korean, english).stream()
                        .map(i -> i.korean() + "=" + i.english() + " " + i.shortened())
                        .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    @Test
    void shortFormsGoWithTheirLanguage() {
        IntroducedTerm introduced = new IntroducedTerm("고고도미사일방어체계", "", List.of("THAAD", "사드"));
        assertThat(introduced.terms(Language.KOREAN))
                .extracting(Term::text)
                .containsExactly("고고도미사일방어체계", "사드");
        assertThat(introduced.terms(Language.ENGLISH))
                .extracting(Term::text, Term::form)
                .containsExactly(tuple("THAAD", Term.Form.ABBREVIATION));
    }
}
