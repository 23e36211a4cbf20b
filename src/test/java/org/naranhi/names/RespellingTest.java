package org.naranhi.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.glossary.Rewriting.Rewritten;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;

class RespellingTest {
    private static final Pattern MARKED = Pattern.compile("\\{([FSG]) ([^}]+)}");
    private static final Map<String, Form> FORMS = Map.of("S", Form.SURNAME, "G", Form.GIVEN);

    @TestFactory
    Stream<DynamicTest> rewritesWhatNamesThisOne() {
        return RuleTable.rows(RespellingTest.class, "respelling.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(7), () -> check(row)));
    }

    private static void check(List<String> row) {
        Language language = Language.of(row.get(0));
        Respelling respelling =
                new Respelling(language, several(row.get(1)), row.get(2), row.get(3), row.get(4));
        List<NameUse> uses = new ArrayList<>();
        String text = unmarked(row.get(5), language, uses);

        Optional<Rewritten> respelled = respelling.in(text, uses);

        assertThat(respelled.map(RespellingTest::marked).orElse("-")).isEqualTo(row.get(6));
        respelled.ifPresent(
                r -> {
                    assertThat(r.wrong()).hasSameSizeAs(r.right());
                    assertThat(uses).extracting(NameUse::span).containsAll(r.wrong());
                });
    }

    @Test
    void leavesAloneWhatNoLongerStandsThere() {
        Respelling respelling =
                new Respelling(Language.ENGLISH, Set.of("Roh"), "Noh Kyu-duk", "노규덕", "");
        List<NameUse> uses = new ArrayList<>();
        unmarked("{F Roh}", Language.ENGLISH, uses);

        assertThat(respelling.in("Who", uses)).isEmpty();
        assertThat(respelling.in("R", uses)).isEmpty();
    }

    private static Set<String> several(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String unmarked(String marked, Language language, List<NameUse> uses) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARKED.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            int at = text.length();
            text.append(matcher.group(2));
            from = matcher.end();
            uses.add(
                    new NameUse(
                            new UUID(0, 1),
                            new UUID(0, 2),
                            language,
                            Kind.PERSON,
                            null,
                            "",
                            "",
                            matcher.group(2),
                            FORMS.getOrDefault(matcher.group(1), Form.FULL),
                            new Span(at, text.length())));
        }
        return text.append(marked.substring(from)).toString();
    }

    private static String marked(Rewritten respelled) {
        StringBuilder text = new StringBuilder(respelled.text());
        for (Span span : respelled.right().reversed()) {
            text.insert(span.end(), '}').insert(span.start(), '{');
        }
        return text.toString();
    }
}
