package org.naranhi.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.naranhi.glossary.SampleGlossary;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.names.lucene.NoriWordBook;
import org.naranhi.romanization.NameModel;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;

/// Who is linked with whom, by a table of small stories.
class CastingTest {
    private static final TermFinder TERMS = new NoriTermFinder(SampleGlossary.read());

    @TestFactory
    Stream<DynamicTest> castsAsTheTableSays() {
        return RuleTable.rows(CastingTest.class, "cast.tsv").stream()
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.get(0) + " / " + row.get(1),
                                        () ->
                                                assertThat(written(cast(row.get(0), row.get(1))))
                                                        .isEqualTo(row.get(2))));
    }

    private static Cast cast(String marked, String english) {
        MarkedFinder finder = new MarkedFinder(marked.replace(" ¶ ", "\n"));
        List<String> korean = finder.text().lines().toList();
        List<String> others = List.of(english.split(" ¶ "));
        List<BilingualText> story = new ArrayList<>();
        for (int i = 0; i < Math.max(korean.size(), others.size()); i++) {
            String one = i < korean.size() ? korean.get(i) : "";
            String other = i < others.size() ? others.get(i) : "";
            story.add(
                    new BilingualText(
                            one,
                            other,
                            TERMS.find(one, Language.KOREAN),
                            TERMS.find(other, Language.ENGLISH)));
        }
        return new Casting(
                        finder, new EnglishPersonFinder(), NameModel.standard(), new NoriWordBook())
                .of(story);
    }

    private static String written(Cast cast) {
        return cast.members().stream()
                .map(
                        member ->
                                (member.korean().isEmpty() ? "-" : member.korean())
                                        + "="
                                        + (member.english().isEmpty() ? "-" : member.english())
                                        + ":"
                                        + member.in(Language.KOREAN).size()
                                        + "+"
                                        + member.in(Language.ENGLISH).size())
                .collect(Collectors.joining("; "));
    }

    @Test
    void spansAreThoseOfTheMarkedSegments() {
        BilingualText segment =
                new BilingualText("", "⟦1⟧Kang Kyung-wha⟦/1⟧ left.", List.of(), List.of());
        MarkedFinder none = new MarkedFinder("");
        Cast cast =
                new Casting(
                                none,
                                new EnglishPersonFinder(),
                                NameModel.standard(),
                                new NoriWordBook())
                        .of(List.of(segment));
        Appearance appearance = cast.members().getFirst().appearances().getFirst();
        assertThat(appearance.span().of(segment.english())).isEqualTo("Kang Kyung-wha");
        assertThat(appearance.name()).isEqualTo("Kang Kyung-wha");
    }
}
