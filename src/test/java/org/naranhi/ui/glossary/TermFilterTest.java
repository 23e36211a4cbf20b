package org.naranhi.ui.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermEntry.Status;

class TermFilterTest {
    private static final TermRows ROWS =
            new TermRows(
                    List.of(
                            row("3단 로켓", "three-stage rocket", "science"),
                            row("공청회", "public hearing", "politics"),
                            row("관청", "public office", "politics"),
                            row("K팝", "K-pop", "culture"),
                            row("로켓", "rocket", "science")));

    private static TermRow row(String korean, String english, String domain) {
        return new TermRow(
                new TermEntry(
                        UUID.randomUUID(),
                        korean,
                        english,
                        domain,
                        "noun",
                        Status.PREFERRED,
                        List.of(),
                        List.of(),
                        "",
                        ""),
                TermRow.UNUSED);
    }

    private static List<String> listed(TermFilter filter) {
        return filter.of(ROWS).stream().map(TermRow::korean).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''        | 3단 로켓; K팝; 공청회; 관청; 로켓
                    로켓      | 로켓; 3단 로켓
                    ROCKET    | 로켓; 3단 로켓
                    public    | 공청회; 관청
                    ㄱㅊ      | 공청회; 관청
                    ㄱㅊㅎ    | 공청회
                    공처      | 공청회
                    고        | 공청회
                    3단로     | 3단 로켓
                    k         | K팝; 3단 로켓; 로켓
                    kㅍ       | K팝
                    hearing   | 공청회
                    없는 말   | ''
                    """)
    void findsByWordsInitialsAndHalfTypedSyllables(String words, String expected) {
        TermFilter filter = new TermFilter(words, null, null, null, TermOrder.KOREAN);
        assertThat(String.join("; ", listed(filter))).isEqualTo(expected);
    }

    @Test
    void domainStateAndOrderGoWithIt() {
        assertThat(listed(new TermFilter("", "politics", null, null, TermOrder.ENGLISH)))
                .containsExactly("공청회", "관청");
        assertThat(listed(new TermFilter("", null, Status.FORBIDDEN, null, TermOrder.KOREAN)))
                .isEmpty();
        assertThat(listed(new TermFilter("", null, null, null, TermOrder.ENGLISH)))
                .containsExactly("K팝", "공청회", "관청", "로켓", "3단 로켓");
    }
}
