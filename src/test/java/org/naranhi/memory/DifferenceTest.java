package org.naranhi.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.naranhi.memory.Difference.Change;

class DifferenceTest {
    private static String written(Difference difference) {
        return difference.pieces().stream()
                .map(
                        piece ->
                                switch (piece.change()) {
                                    case KEEP -> piece.text();
                                    case DELETE -> "[-" + piece.text() + "]";
                                    case INSERT -> "[+" + piece.text() + "]";
                                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "두 정상은 회담에서 합의했다.|두 정상은 회담을 합의했다.|두 정상은 회담[-에서][+을] 합의했다.",
                "외교장관이 답했다.|국방장관이 답했다.|[-외교][+국방]장관이 답했다.",
                "회의는 19일 열린다.|회의는 20일 열린다.|회의는 [-19][+20]일 열린다.",
                "외교 장관은 답했다.|외교장관이 답했다.|외교[- ]장관[-은][+이] 답했다.",
                "정부가 발표했다.|정부가 발표한다.|정부가 발표[-했다][+한다].",
                "The vote is on Monday.|The vote is on Friday.|The vote is on [-Monday][+Friday].",
                "The long vote ended.|The vote ended.|The [-long ]vote ended.",
                "⟦1⟧서울⟦/1⟧은 맑다.|서울은 맑다.|[-⟦1⟧]서울[-⟦/1⟧]은 맑다.",
            })
    void showsOnlyWhatChanges(String from, String to, String expected) {
        assertThat(written(Difference.between(from, to))).isEqualTo(expected);
    }

    @Test
    void keepsBothSentencesWhole() {
        String from = "  북한은 18일 (현지시간) 성명을  냈다. ";
        String to = "북한 외무성은 19일 담화를 냈다.\n";
        Difference difference = Difference.between(from, to);
        assertThat(without(difference, Change.INSERT)).isEqualTo(from);
        assertThat(without(difference, Change.DELETE)).isEqualTo(to);
    }

    @Test
    void theSameSentenceIsOnePiece() {
        assertThat(Difference.between("같은 문장이다.", "같은 문장이다.").pieces())
                .containsExactly(new Difference.Piece(Change.KEEP, "같은 문장이다."));
    }

    private static String without(Difference difference, Change left) {
        return difference.pieces().stream()
                .filter(piece -> piece.change() != left)
                .map(Difference.Piece::text)
                .collect(Collectors.joining());
    }
}
