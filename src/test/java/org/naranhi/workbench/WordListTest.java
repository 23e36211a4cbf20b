package org.naranhi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void aWordALineInAnyOrderAndCase() {
        WordList list =
                WordList.read("\uFEFFHallyu\r\nchaebol\nchaebol\n\n# of the economy desk\n");
        assertThat(list.words()).containsExactly("chaebol", "hallyu");
        assertThat(list.refused()).isZero();
    }

    @Test
    void aDictionaryIsAListWithMoreInIt() {
        WordList list = WordList.read("2\nchaebol/MS\nwon’t\thow often\n");
        assertThat(list.words()).containsExactly("chaebol", "won't");
    }

    @Test
    void whatIsNoWordIsCounted() {
        WordList list = WordList.read("two words\n재벌\nx\nchaebol");
        assertThat(list.words()).containsExactly("chaebol");
        assertThat(list.refused()).isEqualTo(3);
    }
}
