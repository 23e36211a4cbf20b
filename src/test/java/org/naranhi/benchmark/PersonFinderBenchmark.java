package org.naranhi.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.lucene.NoriTermFinder;
import org.naranhi.names.KoreanPersonFinder;
import org.naranhi.names.KoreanPersonTrial;
import org.naranhi.names.KoreanPersonTrial.Score;
import org.naranhi.names.LabelledSentence;
import org.naranhi.names.PersonFinder;
import org.naranhi.names.WordBook;
import org.naranhi.names.lucene.NoriWordBook;
import org.naranhi.text.Language;

/// How well people are found in sentences not learned from, and how fast: `DATA_DIR`. Four fifths
/// are tried five times over, each time on a fifth learned without; the last fifth was looked at
/// only when all was settled.
public final class PersonFinderBenchmark {
    private static final int FOLDS = 5;

    private PersonFinderBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        WordBook book = new NoriWordBook();
        Glossary starter = NameCheckBenchmark.starter();
        TermFinder terms = new NoriTermFinder(starter);
        List<LabelledSentence> all =
                LabelledSentence.read(Path.of(arguments[0], "ner", "klue_news.tsv"));
        List<LabelledSentence> developed = part(all, i -> i % FOLDS != FOLDS - 1);
        List<LabelledSentence> apart = part(all, i -> i % FOLDS == FOLDS - 1);
        KoreanPersonTrial trial = new KoreanPersonTrial(book, terms, Path.of(arguments[0]));
        for (boolean together : new boolean[] {false, true}) {
            Score sum = new Score(0, 0, 0);
            for (int fold = 0; fold < FOLDS; fold++) {
                int f = fold;
                sum =
                        sum.plus(
                                trial.score(
                                        part(developed, i -> i % FOLDS != f),
                                        part(developed, i -> i % FOLDS == f),
                                        together));
            }
            System.out.printf(
                    "%d sentences, cross-validated, %s: %s%n",
                    developed.size(), together ? "as one text" : "one by one", sum);
            if (arguments.length > 1 && arguments[1].equals("mistakes") && !together) {
                trial.mistakes.stream().sorted().forEach(System.out::println);
            }
        }
        if (arguments.length > 1 && arguments[1].equals("apart")) {
            System.out.printf(
                    "%d sentences apart: %s%n", apart.size(), trial.score(developed, apart, true));
        }
        speed(new KoreanPersonFinder(book), terms, all);
    }

    private static List<LabelledSentence> part(
            List<LabelledSentence> all, java.util.function.IntPredicate taken) {
        return IntStream.range(0, all.size()).filter(taken).mapToObj(all::get).toList();
    }

    private static void speed(
            PersonFinder finder, TermFinder terms, List<LabelledSentence> sentences) {
        List<String> stories = new ArrayList<>();
        for (int i = 0; i + 60 <= sentences.size(); i += 60) {
            stories.add(
                    String.join(
                            "\n",
                            sentences.subList(i, i + 60).stream()
                                    .map(LabelledSentence::text)
                                    .toList()));
        }
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 8; round++) {
            long spent = 0;
            for (String story : stories) {
                var recorded = terms.find(story, Language.KOREAN);
                long start = System.nanoTime();
                finder.find(story, recorded);
                spent += System.nanoTime() - start;
            }
            best = Math.min(best, spent);
        }
        double perStory = best / 1e6 / stories.size();
        System.out.printf(
                "%.1f ms a story of 60 sentences, %.0f ms for 1,000 sentences%n",
                perStory, perStory / 60 * 1000);
    }
}
