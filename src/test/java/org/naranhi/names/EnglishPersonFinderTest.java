package org.naranhi.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;

/// People in English sentences of our own, marked by hand; nothing on record.
class EnglishPersonFinderTest {
    private final EnglishPersonFinder finder = new EnglishPersonFinder();

    /// A marked sentence: its text and who is named where.
    private record Marked(String text, Set<String> mentions) {
        static Marked of(String marked) {
            StringBuilder text = new StringBuilder();
            Set<String> mentions = new HashSet<>();
            int start = 0;
            for (char c : marked.replace(" ¶ ", "\n").toCharArray()) {
                switch (c) {
                    case '[', '<', '{' -> start = text.length();
                    case ']' -> mentions.add(mention(start, text.length(), Form.FULL));
                    case '>' -> mentions.add(mention(start, text.length(), Form.SURNAME));
                    case '}' -> mentions.add(mention(start, text.length(), Form.GIVEN));
                    default -> text.append(c);
                }
            }
            return new Marked(text.toString(), mentions);
        }
    }

    private static String mention(int start, int end, Form form) {
        return start + "-" + end + " " + (form == Form.FULL ? "whole" : "short");
    }

    /// The words a name is lost or invented in are printed by the failing test.
    @ParameterizedTest
    @ValueSource(strings = {"dev", "held"})
    void findsPeople(String set) {
        int right = 0;
        int found = 0;
        int marked = 0;
        List<String> wrong = new ArrayList<>();
        for (List<String> row : RuleTable.rows(EnglishPersonFinderTest.class, "people-en.tsv")) {
            if (!row.getFirst().equals(set)) {
                continue;
            }
            Marked sentence = Marked.of(row.get(1));
            Set<String> here = new TreeSet<>();
            for (PersonMention mention : finder.find(sentence.text(), List.of())) {
                Span span = mention.span();
                here.add(mention(span.start(), span.end(), mention.form()));
            }
            found += here.size();
            marked += sentence.mentions().size();
            Set<String> both = new HashSet<>(here);
            both.retainAll(sentence.mentions());
            right += both.size();
            if (!here.equals(sentence.mentions())) {
                wrong.add(row.get(1) + " " + here);
            }
        }
        assertThat((double) right / found).as("precision %s", wrong).isGreaterThan(0.95);
        assertThat((double) right / marked).as("recall %s", wrong).isGreaterThan(0.95);
    }
}
