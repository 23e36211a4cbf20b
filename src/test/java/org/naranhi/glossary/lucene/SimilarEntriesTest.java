package org.naranhi.glossary.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.glossary.SampleGlossary;
import org.naranhi.glossary.SimilarEntries;

class SimilarEntriesTest {
    private final NoriTermFinder finder = new NoriTermFinder(SampleGlossary.read());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    비핵화         | denuclearization     | SAME 비핵화
                    남북정상회담   | Inter-Korean Summit  | SAME 남북 정상회담
                    비핵화         | disarmament          | SAME_KOREAN 비핵화
                    핵폐기         | denuclearization     | SAME_ENGLISH 비핵화
                    종전선억       | armistice            | NEAR 종전선언
                    핵폐기         | denuclearisation     | NEAR 비핵화
                    이산가족       | -                    | SAME_KOREAN 이산가족
                    새말모이       | word list            | -
                    """)
    void saysWhatIsOnRecordAndHowAlike(String korean, String english, String expected) {
        String found =
                SimilarEntries.of(finder, korean, english.equals("-") ? "" : english).stream()
                        .map(s -> s.likeness() + " " + s.entry().korean())
                        .findFirst()
                        .orElse("-");
        assertThat(found).isEqualTo(expected);
    }
}
