package org.naranhi.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final List<SentencePair> PAIRS =
            List.of(
                    new SentencePair("등대가 무너졌다.", "The lighthouse collapsed."),
                    new SentencePair("등대는 하얗다.", "The lighthouse is white."),
                    new SentencePair("포구가 무너졌다.", "The jetty collapsed."),
                    new SentencePair("포구는 하얗다.", "The jetty is white."),
                    new SentencePair("등대와 포구를 보았다.", "We saw a lighthouse and a jetty."),
                    new SentencePair("등대에 올랐다.", "We climbed the lighthouse."),
                    new SentencePair("포구에 내렸다.", "We landed at the jetty."),
                    new SentencePair("바람이 불었다.", "The wind blew."),
                    new SentencePair("물결이 높다.", "The waves are high."),
                    new SentencePair("배가 떠났다.", "The boat left."),
                    new SentencePair("사공이 노래했다.", "The boatman sang."),
                    new SentencePair("등대가 멀리 보인다.", "The lighthouse is far."),
                    new SentencePair("포구는 가깝다.", "The jetty is near."));

    private static LearnedLexicon learned() {
        LexiconLearner learner = new LexiconLearner();
        PAIRS.forEach(learner::add);
        for (int i = 0; i < 80; i++) {
            learner.add(new SentencePair("바람이 불었다.", "The wind blew."));
        }
        return learner.learn();
    }

    private static String best(Lexicon lexicon, String korean) {
        List<Lexicon.Counterpart> found = lexicon.english(korean);
        return found.isEmpty() ? "" : found.getFirst().word();
    }

    @Test
    void wordsAreLearnedFromWhereTheyStand() {
        LearnedLexicon lexicon = learned();
        assertThat(best(lexicon, "등대")).isEqualTo("lighthouse");
        assertThat(best(lexicon, "포구")).isEqualTo("jetty");
    }

    @Test
    void commonWordsAreKnownBeforehand() {
        assertThat(learned().english("대통령").stream().map(Lexicon.Counterpart::word))
                .contains("president");
    }

    @Test
    void whatIsLearnedLaterIsAdded() {
        LearnedLexicon both = LearnedLexicon.empty().with(learned());
        assertThat(best(both, "등대")).isEqualTo("lighthouse");
        assertThat(both.size()).isEqualTo(learned().size());
    }

    @Test
    void aFileHoldsWhatWasLearned() throws IOException {
        LearnedLexicon lexicon = learned();
        LearnedLexicon read = LexiconFile.read(new ByteArrayInputStream(written(lexicon)));
        assertThat(read.size()).isEqualTo(lexicon.size());
        assertThat(read.english("등대")).isEqualTo(lexicon.english("등대"));
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        byte[] file = written(learned());
        byte[] half = Arrays.copyOf(file, file.length / 2);
        assertThatThrownBy(() -> LexiconFile.read(new ByteArrayInputStream(half)))
                .isInstanceOf(IOException.class);
        byte[] text = "대통령\tpresident".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> LexiconFile.read(new ByteArrayInputStream(text)))
                .isInstanceOf(IOException.class)
                .hasMessage("not a lexicon");
    }

    @Test
    void theStandardLexiconIsThere() {
        LearnedLexicon standard = LexiconFile.standard();
        assertThat(standard.koreanWords()).isGreaterThan(3000);
        assertThat(standard.english("경찰").stream().map(Lexicon.Counterpart::word))
                .contains("police");
        assertThat(best(standard, "병원")).isEqualTo("hospital");
    }

    private static byte[] written(LearnedLexicon lexicon) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        LexiconFile.write(lexicon, "Learned from some sentences.", file);
        return file.toByteArray();
    }
}
