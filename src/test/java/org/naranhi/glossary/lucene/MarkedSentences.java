package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermFinder;
import org.naranhi.text.Language;
import org.naranhi.text.RuleTable;
import org.naranhi.text.Span;

/// How well a finder does on a table of sentences in which what is to be found stands in braces.
record MarkedSentences(int expected, int found, int right, List<String> wrong) {
    private record Sentence(String text, SequencedSet<Span> spans) {
        static Sentence of(String marked) {
            StringBuilder text = new StringBuilder();
            SequencedSet<Span> spans = new LinkedHashSet<>();
            int start = 0;
            for (char c : marked.toCharArray()) {
                switch (c) {
                    case '{' -> start = text.length();
                    case '}' -> spans.add(new Span(start, text.length()));
                    default -> text.append(c);
                }
            }
            return new Sentence(text.toString(), spans);
        }

        Language language() {
            return text.chars().anyMatch(c -> c >= '가' && c <= '힣')
                    ? Language.KOREAN
                    : Language.ENGLISH;
        }

        String marked(Iterable<Span> found) {
            StringBuilder marked = new StringBuilder();
            int from = 0;
            for (Span span : found) {
                marked.append(text, from, span.start())
                        .append('{')
                        .append(span.of(text))
                        .append('}');
                from = span.end();
            }
            return marked.append(text.substring(from)).toString();
        }
    }

    static MarkedSentences judge(TermFinder finder, Class<?> beside, String table) {
        int expected = 0;
        int found = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (List<String> row : RuleTable.rows(beside, table)) {
            Sentence sentence = Sentence.of(row.getFirst());
            SequencedSet<Span> spans =
                    finder.find(sentence.text, sentence.language()).stream()
                            .map(Mention::span)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            int both = (int) spans.stream().filter(sentence.spans::contains).count();
            expected += sentence.spans.size();
            found += spans.size();
            right += both;
            if (both < Math.max(spans.size(), sentence.spans.size())) {
                wrong.add(row.getFirst() + "  →  " + sentence.marked(spans));
            }
        }
        return new MarkedSentences(expected, found, right, wrong);
    }

    double precision() {
        return right / (double) found;
    }

    double recall() {
        return right / (double) expected;
    }

    @Override
    public String toString() {
        return "%d of %d found (recall %.4f), %d found (precision %.4f)%n%s"
                .formatted(right, expected, recall(), found, precision(), String.join("\n", wrong));
    }
}
