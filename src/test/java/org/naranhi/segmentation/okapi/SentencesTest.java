package org.naranhi.segmentation.okapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// The tables `sentences-ko.tsv` and `sentences-en.tsv`: a passage with ‖ where a sentence ends.
class SentencesTest {
    private static final Segmenter SEGMENTER = new OkapiSegmenter();

    static Stream<Arguments> passages() {
        return Stream.of(Language.values())
                .flatMap(
                        language ->
                                RuleTable.rows(
                                                Segmenter.class,
                                                "sentences-" + language.tag() + ".tsv")
                                        .stream()
                                        .map(
                                                row ->
                                                        Arguments.of(
                                                                language,
                                                                row.getFirst(),
                                                                row.getLast())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("passages")
    void sentencesEndWhereTheTableSays(Language language, String marked, String why) {
        String passage = marked.replace("‖", "");
        List<String> expected = Arrays.stream(marked.split("‖")).map(String::strip).toList();
        assertEquals(expected, sentences(passage, language), why);
    }

    @Test
    void blankPassagesHaveNoSentence() {
        assertEquals(List.of(), sentences(" \n\t ", Language.KOREAN));
        assertEquals(List.of(), sentences("", Language.ENGLISH));
    }

    @Test
    void blankLinesEndSentencesWithoutAStop() {
        assertEquals(
                List.of("A headline", "A line under it"),
                sentences("A headline\n\nA line under it", Language.ENGLISH));
    }

    @Test
    void privateUseCharactersAreLeftAsTheyAre() {
        assertEquals(
                List.of("하나\uE101다.", "둘\uE103이다."),
                sentences("하나\uE101다. 둘\uE103이다.", Language.KOREAN));
    }

    @Test
    void threadsDoNotDisturbEachOther() throws ExecutionException, InterruptedException {
        String passage = "첫째다. 둘째다. 셋째다.";
        List<String> expected = List.of("첫째다.", "둘째다.", "셋째다.");
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<String>>> answers =
                    IntStream.range(0, 400)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () ->
                                                            i % 2 == 0
                                                                    ? sentences(
                                                                            passage,
                                                                            Language.KOREAN)
                                                                    : sentences(
                                                                                    passage
                                                                                            + " 넷째다.",
                                                                                    Language.KOREAN)
                                                                            .subList(0, 3)))
                            .toList();
            for (Future<List<String>> answer : answers) {
                assertEquals(expected, answer.get());
            }
        }
    }

    private static List<String> sentences(String passage, Language language) {
        return SEGMENTER.segments(passage, language).stream()
                .map(span -> span.of(passage))
                .toList();
    }
}
