package org.naranhi.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;

class FigureWriterTest {
    private static final Span NOWHERE = new Span(0, 0);

    @TestFactory
    Stream<DynamicTest> houseStyle() {
        return RuleTable.rows(FigureWriterTest.class, "house-style.tsv").stream()
                .flatMap(
                        row ->
                                Stream.of(
                                                house(row.get(0), Language.KOREAN, row.get(1)),
                                                house(row.get(1), Language.ENGLISH, row.get(0)))
                                        .limit(row.size() > 2 ? 1 : 2));
    }

    private static DynamicTest house(String text, Language language, String expected) {
        return DynamicTest.dynamicTest(
                text,
                () -> {
                    List<Figure> read = Figures.read(text, language);
                    Optional<String> written =
                            read.size() == 1
                                    ? FigureWriter.write(read.getFirst(), language.other())
                                    : FigureWriter.date(read, language.other());
                    assertThat(written).contains(expected);
                });
    }

    @TestFactory
    Stream<DynamicTest> afterAnExample() {
        return RuleTable.rows(FigureWriterTest.class, "after-example.tsv").stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.get(1) + " ← " + row.get(2),
                                        () -> assertThat(like(row)).isEqualTo(row.get(3))));
    }

    private static String like(List<String> row) {
        Language language = Language.of(row.get(0));
        Figure example = Figures.read(row.get(1), language).getFirst();
        boolean hangul = row.get(2).chars().anyMatch(c -> c >= '가' && c <= '힣');
        Figure now =
                Figures.read(row.get(2), hangul ? Language.KOREAN : Language.ENGLISH).getFirst();
        return FigureWriter.like(now, example, example.span().of(row.get(1)), language)
                .map(s -> row.get(1).startsWith("제") ? "제" + s : s)
                .orElse("-");
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsReadAsTheSame() {
        return Stream.of(Language.values())
                .map(
                        language ->
                                DynamicTest.dynamicTest(
                                        language.tag(),
                                        () -> generated().forEach(f -> roundTrip(f, language))));
    }

    private static void roundTrip(Figure figure, Language language) {
        Optional<String> written = FigureWriter.write(figure, language);
        if (written.isEmpty()) {
            return;
        }
        for (String text : contexts(written.get(), language)) {
            List<Figure> read = Figures.read(text, language);
            assertThat(read).as(text).hasSize(1);
            Figure back = read.getFirst();
            assertThat(back.value()).as(text).isEqualByComparingTo(figure.value());
            assertThat(back.kind()).as(text).isIn(figure.kind(), readAs(figure.kind(), language));
            assertThat(back.unit()).as(text).isIn(figure.unit(), "ordinal");
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenAfterAnExampleIsReadAsItsValue() {
        return Stream.of(Language.values())
                .map(
                        language ->
                                DynamicTest.dynamicTest(
                                        language.tag(), () -> afterExamples(language)));
    }

    private static void afterExamples(Language language) {
        Map<String, Figure> last = new HashMap<>();
        int written = 0;
        for (Figure figure : generated()) {
            Figure before = last.put(figure.kind() + figure.unit(), figure);
            if (before != null) {
                written += afterExample(before, figure, language) ? 1 : 0;
            }
        }
        assertThat(written).isGreaterThan(15_000);
    }

    private static boolean afterExample(Figure old, Figure now, Language language) {
        Optional<String> example = FigureWriter.write(old, language);
        if (example.isEmpty()) {
            return false;
        }
        String text = contexts(example.get(), language).getLast();
        Figure there = Figures.read(text, language).getFirst();
        Optional<String> like = FigureWriter.like(now, there, there.span().of(text), language);
        if (like.isEmpty()) {
            return false;
        }
        String changed =
                text.substring(0, there.span().start())
                        + like.get()
                        + text.substring(there.span().end());
        List<Figure> read = Figures.read(changed, language);
        assertThat(read).as(text + " → " + changed).hasSize(1);
        assertThat(read.getFirst().value())
                .as(text + " → " + changed)
                .isEqualByComparingTo(now.value());
        assertThat(read.getFirst().kind()).as(text + " → " + changed).isEqualTo(there.kind());
        assertThat(read.getFirst().unit()).as(text + " → " + changed).isEqualTo(there.unit());
        return true;
    }

    /// English reads the 18th as an ordinal.
    private static Kind readAs(Kind kind, Language language) {
        return language == Language.ENGLISH && kind == Kind.DAY ? Kind.ORDINAL : kind;
    }

    private static List<String> contexts(String written, Language language) {
        return language == Language.KOREAN
                ? List.of(written, "모두 " + written + "이라고 했다.")
                : List.of("in " + written, "It was since " + written + ", they said.");
    }

    private static List<Figure> generated() {
        Random random = new Random(20260918);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            BigDecimal value = value(random);
            figures.add(
                    new Figure(
                            NOWHERE,
                            Kind.MONEY,
                            value,
                            one(random, "KRW", "USD", "JPY", "CNY", "EUR"),
                            true));
            BigDecimal whole = value.setScale(0, java.math.RoundingMode.UP);
            figures.add(
                    new Figure(
                            NOWHERE,
                            Kind.COUNT,
                            whole,
                            one(random, "person", "animal", "km", "kg", "pyeong", "tonne", ""),
                            true));
            BigDecimal share = BigDecimal.valueOf(random.nextInt(2_000), random.nextInt(3));
            figures.add(
                    new Figure(
                            NOWHERE, Kind.PERCENT, share, one(random, "percent", "point"), true));
            figures.add(
                    new Figure(
                            NOWHERE,
                            Kind.COUNT,
                            BigDecimal.valueOf(random.nextInt(900) + 1),
                            one(random, "year-long", "month-long", "day-long", "hour-long", "age"),
                            true));
            figures.add(
                    new Figure(
                            NOWHERE,
                            Kind.TIME,
                            BigDecimal.valueOf(random.nextInt(1440)),
                            "",
                            true));
            figures.add(
                    new Figure(
                            NOWHERE,
                            Kind.MONTH,
                            BigDecimal.valueOf(random.nextInt(12) + 1),
                            "",
                            true));
            figures.add(
                    new Figure(
                            NOWHERE,
                            Kind.DAY,
                            BigDecimal.valueOf(random.nextInt(31) + 1),
                            "",
                            true));
            figures.add(
                    new Figure(
                            NOWHERE,
                            Kind.WEEKDAY,
                            BigDecimal.valueOf(random.nextInt(7) + 1),
                            "",
                            false));
            figures.add(
                    new Figure(
                            NOWHERE,
                            Kind.YEAR,
                            BigDecimal.valueOf(random.nextInt(550) + 1550),
                            "",
                            true));
            figures.add(
                    new Figure(
                            NOWHERE,
                            Kind.ORDINAL,
                            BigDecimal.valueOf(random.nextInt(150) + 1),
                            "ordinal",
                            true));
        }
        return figures;
    }

    private static BigDecimal value(Random random) {
        BigDecimal exact = new BigDecimal(Math.exp(random.nextDouble() * 35));
        int digits = 1 + random.nextInt(6);
        return exact.round(new java.math.MathContext(digits))
                .setScale(2, java.math.RoundingMode.UP)
                .stripTrailingZeros();
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }
}
