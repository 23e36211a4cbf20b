package org.naranhi.segmentation.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Whatever comes in is split in a time that grows with its length, into stretches that leave out
/// nothing but white space.
class DamagedTextTest {
    private static final Segmenter SEGMENTER = new OkapiSegmenter();
    private static final int LENGTH = 100_000;

    static Stream<Arguments> texts() {
        return Stream.of(
                        "a",
                        " ",
                        ".",
                        "?",
                        "\"",
                        "'",
                        "“",
                        "”",
                        "(",
                        ")",
                        "[",
                        "\n",
                        "\u0000",
                        "ㅋ",
                        "다",
                        "요 ",
                        "다 ",
                        ". ",
                        ".\n",
                        "A. ",
                        "U.S. ",
                        "a) ",
                        "1. ",
                        "(1) ",
                        "“가다.” ",
                        "\"가다.\"고 ",
                        "가다.",
                        "좋아요 ",
                        "그는 갔다 ",
                        "ㅋㅋㅋ ",
                        "…",
                        "... ",
                        "'Oh. ",
                        "[1]",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "⟦1⟧가",
                        "⟦",
                        "\uE101",
                        "Sept. ",
                        "p.m. ",
                        "Mr. ",
                        "\"Who?\" Kim ",
                        "\t",
                        "\r\n",
                        "　",
                        "(가나다. ",
                        "「",
                        "he said. She ")
                .flatMap(
                        unit ->
                                Stream.of(Language.values())
                                        .map(language -> Arguments.of(unit, language)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void muchOfTheSameIsSplitInGoodTime(String unit, Language language) {
        String text = unit.repeat(LENGTH / unit.length());
        List<Span> spans =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(60), () -> SEGMENTER.segments(text, language));
        assertCovers(text, spans);
    }

    static Stream<Arguments> seeds() {
        return IntStream.range(0, 40)
                .boxed()
                .flatMap(
                        seed ->
                                Stream.of(Language.values())
                                        .map(language -> Arguments.of(seed, language)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyMixtureIsCovered(int seed, Language language) {
        Random random = new Random(seed);
        String letters =
                "가나다요까고는 .?!…\"'“”‘’()[]\n\u0000aAbZ19.,㉠ㅋ~^\uD83D\uDE00⟦⟧/1\uE101 \t「」;:-";
        String text =
                random.ints(2_000 + seed * 2_000, 0, letters.length())
                        .mapToObj(i -> String.valueOf(letters.charAt(i)))
                        .collect(Collectors.joining());
        assertCovers(text, SEGMENTER.segments(text, language));
    }

    private static void assertCovers(String text, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end).isLessThan(span.end());
            assertThat(text.substring(end, span.start())).isBlank();
            assertThat(text.substring(span.start(), span.end()))
                    .isEqualTo(text.substring(span.start(), span.end()).strip());
            end = span.end();
        }
        assertThat(text.substring(end)).isBlank();
    }
}
