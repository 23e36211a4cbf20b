package org.naranhi.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

class FiguresTest {
    @TestFactory
    Stream<DynamicTest> korean() {
        return rows("korean.tsv", Language.KOREAN);
    }

    @TestFactory
    Stream<DynamicTest> english() {
        return rows("english.tsv", Language.ENGLISH);
    }

    private static Stream<DynamicTest> rows(String file, Language language) {
        return RuleTable.rows(FiguresTest.class, file).stream()
                .map(
                        cells ->
                                DynamicTest.dynamicTest(
                                        cells.get(0),
                                        () ->
                                                assertThat(written(cells.get(0), language))
                                                        .isEqualTo(cells.get(1))));
    }

    private static String written(String text, Language language) {
        List<Figure> figures = Figures.read(text, language);
        return figures.isEmpty()
                ? "-"
                : figures.stream().map(FiguresTest::written).collect(Collectors.joining("; "));
    }

    private static String written(Figure figure) {
        return figure.kind().name().toLowerCase(Locale.ROOT)
                + ' '
                + figure.value().toPlainString()
                + (figure.unit().isEmpty() ? "" : ' ' + figure.unit())
                + (figure.written() ? "" : " ~");
    }

    @Test
    void spansAreThoseOfTheMarkedText() {
        String text = "약 ⟦1⟧3조⟦/1⟧ 원을 썼다.";
        assertThat(Figures.read(text, Language.KOREAN).getFirst().span().of(text))
                .isEqualTo("3조⟦/1⟧ 원");
    }
}
