package org.naranhi.glossary.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.glossary.SampleGlossary;

/// The finder on sentences of the news, with as many traps as hits.
class RecognitionTest {
    private static final String FOLDER = "/org/naranhi/glossary/recognition/";

    @ParameterizedTest
    @ValueSource(strings = {"sentences.tsv", "sentences-blind.tsv"})
    void findsWhatIsMarkedAndNothingElse(String table) {
        holds(new NoriTermFinder(SampleGlossary.read(FOLDER)), table);
    }

    @Test
    void findsTheGlossaryThatIsShippedInAllShapes() {
        holds(new NoriTermFinder(SampleGlossary.shipped()), "sentences-shapes.tsv");
    }

    @Test
    void findsWhatIsMarkedInSentencesOfTermsDrawnByLot() {
        holds(
                new NoriTermFinder(SampleGlossary.shipped("recognition/more-terms.csv")),
                "sentences-second-blind.tsv");
    }

    private static void holds(NoriTermFinder finder, String table) {
        MarkedSentences judged =
                MarkedSentences.judge(finder, RecognitionTest.class, FOLDER + table);
        assertThat(judged.precision()).as("%s", judged).isGreaterThan(0.98);
        assertThat(judged.recall()).as("%s", judged).isGreaterThan(0.98);
    }
}
