package org.naranhi.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// A term worded otherwise in running text: what stands around it follows.
class RewordingTest {
    @TestFactory
    Stream<DynamicTest> whatStandsAroundATermFollows() {
        return RuleTable.rows(RewordingTest.class, "rewording.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(3), () -> check(row)));
    }

    private static void check(List<String> row) {
        Language language = Language.of(row.get(0));
        boolean english = language == Language.ENGLISH;
        TermEntry entry =
                new TermEntry(
                        UUID.randomUUID(),
                        english ? "낱말" : row.get(2),
                        english ? row.get(2) : "word",
                        "society",
                        "noun",
                        TermEntry.Status.PREFERRED,
                        List.of(),
                        List.of(),
                        "",
                        "");
        Rewording rewording =
                new Rewording(entry, language, List.of(row.get(1).split("; ")), row.get(2));
        TermFinder finder = new NoriTermFinder(new FixedGlossary(List.of(rewording.sought())));
        String rewritten =
                rewording
                        .in(row.get(3), finder.find(row.get(3), language))
                        .map(r -> (r.doubtful() ? "? " : "") + r.text())
                        .orElse("-");
        assertThat(rewritten).isEqualTo(row.get(4));
    }
}
