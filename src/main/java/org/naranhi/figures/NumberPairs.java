package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.RuleTable;

/// Two numbers in one word, from `number-pairs.tsv`: 두세 명 is two or three people, 십이삼 명 is 12 or
/// 13, 이삼십 명 is 20 or 30.
final class NumberPairs {
    private record Pair(long first, long second) {}

    private static final Map<String, Pair> PAIRS =
            RuleTable.rows(NumberPairs.class, "number-pairs.tsv").stream()
                    .collect(
                            Collectors.toMap(
                                    row -> row.get(0),
                                    row ->
                                            new Pair(
                                                    Long.parseLong(row.get(1)),
                                                    Long.parseLong(row.get(2)))));
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<![가-힣])(?=["
                            + PAIRS.keySet().stream()
                                    .map(pair -> pair.substring(0, 1))
                                    .distinct()
                                    .collect(Collectors.joining())
                            + "십열])(?<tens>십|열)?(?<pair>"
                            + PAIRS.keySet().stream()
                                    .sorted(Comparator.comparingInt(String::length).reversed())
                                    .collect(Collectors.joining("|"))
                            + ")(?<unit>[십백천]?[만억]?)(?= ?[가-힣])");
    private static final Map<String, BigDecimal> SIZES =
            List.of("", "십", "백", "천", "만", "억", "십만", "백만", "천만", "십억", "백억", "천억").stream()
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    unit ->
                                            unit.isEmpty()
                                                    ? BigDecimal.ONE
                                                    : java.util.Objects.requireNonNull(
                                                            KoreanNumber.whole(unit))));

    private final Reading reading;

    NumberPairs(Reading reading) {
        this.reading = reading;
    }

    void read() {
        reading.each(WORDS, this::pair);
    }

    private void pair(Matcher m) {
        After after = After.of(reading.text, m.end());
        Units.Unit unit = after.unit();
        BigDecimal size = SIZES.get(m.group("unit"));
        Pair pair = PAIRS.get(m.group("pair"));
        if (unit == null
                || size == null
                || pair == null
                || Kind.ORDINAL == unit.kind()
                || !NativeNumber.counterEnds(reading.text, after.end())) {
            return;
        }
        BigDecimal tens = m.group("tens") == null ? BigDecimal.ZERO : BigDecimal.TEN;
        int middle = m.start("pair") + 1;
        reading.add(
                m.start(), middle, unit.kind(), value(tens, pair.first, size), unit.code(), false);
        reading.add(
                middle,
                after.end(),
                unit.kind(),
                value(tens, pair.second, size),
                unit.code(),
                false);
    }

    private static BigDecimal value(BigDecimal tens, long ones, BigDecimal size) {
        return tens.add(BigDecimal.valueOf(ones)).multiply(size);
    }
}
