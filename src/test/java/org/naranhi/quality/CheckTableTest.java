package org.naranhi.quality;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.naranhi.text.RuleTable;

/// Each check against its table of good and bad examples.
class CheckTableTest {
    static final Map<String, Check> TABLES =
            Map.ofEntries(
                    entry("number.tsv", new NumberCheck()),
                    entry("unit.tsv", new UnitCheck()),
                    entry("bound.tsv", new BoundCheck()),
                    entry("weekday.tsv", new WeekdayCheck()),
                    entry("relative-date.tsv", new RelativeDateCheck()),
                    entry("birth-year.tsv", new BirthYearCheck()),
                    entry("total.tsv", new TotalCheck()),
                    entry("name-slip.tsv", new NameSlipCheck()),
                    entry("conversion.tsv", new ConversionCheck()),
                    entry("target.tsv", new TargetCheck()),
                    entry("tag.tsv", new TagCheck()),
                    entry("space.tsv", new SpaceCheck()),
                    entry("doubled-word.tsv", new DoubledWordCheck()),
                    entry("quote.tsv", new QuoteCheck()),
                    entry("quote-style.tsv", new QuoteStyleCheck(SamplePairs.STRICT)),
                    entry("quotation.tsv", new QuotationCheck()),
                    entry("bracket.tsv", new BracketCheck()),
                    entry("particle.tsv", new ParticleCheck()),
                    entry("particle-form.tsv", new ParticleFormCheck()),
                    entry("korean-spacing.tsv", new KoreanSpacingCheck(SamplePairs.STRICT)),
                    entry("korean-spelling.tsv", new KoreanSpellingCheck()),
                    entry("english-spelling.tsv", SamplePairs.SPELLING),
                    entry("negation.tsv", new NegationCheck(SamplePairs.LINKS)),
                    entry("omission.tsv", new OmissionCheck(SamplePairs.LINKS)),
                    entry("leftover.tsv", new LeftoverCheck()),
                    entry("character.tsv", new CharacterCheck()),
                    entry("punctuation.tsv", new PunctuationCheck(SamplePairs.STRICT)),
                    entry("headline.tsv", new HeadlineCheck(SamplePairs.STRICT)),
                    entry("consistency.tsv", new LineByLine(new ConsistencyCheck())),
                    entry("name.tsv", new InOneSegment(QualityDesk.nameChecks())),
                    entry("term.tsv", new TermCheck()),
                    entry("unwanted-term.tsv", new UnwantedTermCheck()),
                    entry("term-consistency.tsv", new LineByLine(new TermConsistencyCheck())),
                    entry("first-mention.tsv", new LineByLine(new FirstMentionCheck())));

    @TestFactory
    Stream<DynamicTest> saysWhatTheTableSays() {
        return TABLES.entrySet().stream()
                .flatMap(
                        table ->
                                RuleTable.rows(CheckTableTest.class, table.getKey()).stream()
                                        .map(row -> test(table.getKey(), table.getValue(), row)));
    }

    private static DynamicTest test(String table, Check check, List<String> row) {
        SegmentPair pair = SamplePairs.pair(row);
        return DynamicTest.dynamicTest(
                table + " " + pair.source() + " → " + pair.target(),
                () -> assertThat(written(check.examine(pair))).isEqualTo(row.get(3)));
    }

    private static String written(List<Finding> findings) {
        return findings.isEmpty()
                ? "-"
                : findings.stream().map(CheckTableTest::written).collect(Collectors.joining("; "));
    }

    private static String written(Finding finding) {
        String mark =
                switch (finding.severity()) {
                    case ERROR -> "!";
                    case WARNING -> "";
                    case INFO -> "?";
                };
        String replacement = finding.replacement();
        return finding.code() + mark + (replacement == null ? "" : " = " + replacement);
    }
}
