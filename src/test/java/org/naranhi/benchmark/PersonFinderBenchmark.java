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

/// How well people are found in sentences not learned from, with the starter glossary on record as
/// on the command line, and how fast: `DATA_DIR [mistakes]`. Ten times over a tenth is tried, each
/// time on weights learned from the other nine.
public final class PersonFinderBenchmark {
    private static final int FOLDS = 10;

    private PersonFinderBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        WordBook book = new NoriWordBook();
        Glossary starter = NameCheckBenchmark.starter();
        TermFinder terms = new NoriTermFinder(starter);
        List<LabelledSentence> all =
                LabelledSentence.read(Path.of(arguments[0], "ner", "klue_news.tsv"));
        for (boolean together : new boolean[] {false, true}) {
            KoreanPersonTrial trial = new KoreanPersonTrial(book, terms, Path.of(arguments[0]));
            Score sum = new Score(0, 0, 0);
            for (int fold = 0; fold < FOLDS; fold++) {
                int tried = fold;
                List<LabelledSentence> learned = part(all, i -> i % FOLDS != tried);
                sum = sum.plus(trial.score(learned, part(all, i -> i % FOLDS == tried), together));
            }
            System.out.printf(
                    "%d sentences, cross-validated, %s: %s%n",
                    all.size(), together ? "as one text" : "one by one", sum);
            if (arguments.length > 1 && arguments[1].equals("mistakes") && !together) {
                trial.mistakes.stream().sorted().forEach(System.out::println);
            }
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
