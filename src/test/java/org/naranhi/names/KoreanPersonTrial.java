package org.naranhi.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.naranhi.glossary.TermFinder;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Finds with weights learned from some sentences the people in others.
public final class KoreanPersonTrial {
    /// How many were found, were there, and are both.
    public record Score(int found, int marked, int right) {
        public Score plus(Score other) {
            return new Score(found + other.found, marked + other.marked, right + other.right);
        }

        public double precision() {
            return (double) right / found;
        }

        public double recall() {
            return (double) right / marked;
        }

        public double f1() {
            return 2.0 * right / (found + marked);
        }

        @Override
        public String toString() {
            return "P %.3f R %.3f F1 %.3f (%d found, %d marked, %d right)"
                    .formatted(precision(), recall(), f1(), found, marked, right);
        }
    }

    private final WordBook book;
    private final TermFinder terms;
    private final Path data;
    public final List<String> mistakes = new ArrayList<>();

    public KoreanPersonTrial(WordBook book, TermFinder terms, Path data) {
        this.book = book;
        this.data = data;
        this.terms = terms;
    }

    /// @param together whether the sentences are lines of one text
    public Score score(
            List<LabelledSentence> learned, List<LabelledSentence> tried, boolean together) {
        byte[] file = new KoreanPersonTrainer(book, data).train(learned, "# a trial\n");
        PersonFinder finder = new KoreanPersonFinder(book, EvidenceWeights.of(file));
        return score(finder, tried, together);
    }

    public Score score(PersonFinder finder, List<LabelledSentence> tried, boolean together) {
        if (together) {
            StringBuilder text = new StringBuilder();
            Set<Span> people = new TreeSet<>();
            for (LabelledSentence sentence : tried) {
                int at = text.length();
                sentence.people().forEach(s -> people.add(new Span(at + s.start(), at + s.end())));
                text.append(sentence.text()).append('\n');
            }
            return score(finder, new LabelledSentence(text.toString(), people));
        }
        Score sum = new Score(0, 0, 0);
        for (LabelledSentence sentence : tried) {
            sum = sum.plus(score(finder, sentence));
        }
        return sum;
    }

    private Score score(PersonFinder finder, LabelledSentence sentence) {
        Set<Span> found = new TreeSet<>();
        finder.find(sentence.text(), terms.find(sentence.text(), Language.KOREAN))
                .forEach(mention -> found.add(mention.span()));
        Set<Span> right = new TreeSet<>(found);
        right.retainAll(sentence.people());
        found.stream().filter(s -> !right.contains(s)).forEach(s -> note("FP", sentence, s));
        new TreeSet<>(sentence.people())
                .stream().filter(s -> !right.contains(s)).forEach(s -> note("FN", sentence, s));
        return new Score(found.size(), sentence.people().size(), right.size());
    }

    private void note(String what, LabelledSentence sentence, Span span) {
        String text = sentence.text();
        mistakes.add(
                what
                        + " "
                        + text.substring(Math.max(0, span.start() - 25), span.start())
                        + "<"
                        + span.of(text)
                        + ">"
                        + text.substring(span.end(), Math.min(text.length(), span.end() + 20)));
    }
}
