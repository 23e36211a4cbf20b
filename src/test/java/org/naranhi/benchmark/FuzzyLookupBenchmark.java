package org.naranhi.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// Fuzzy lookups in a memory of real and made units, timed, and compared with scoring every unit.
///
/// Arguments: the data folder, the number of units, a folder for the index (kept, and used again
/// when it is there), and how many lookups of each kind are compared with the scan (all).
public final class FuzzyLookupBenchmark {
    private static final int HELD_OUT = 250;
    private static final int BATCH = 1_000;
    private static final List<String> SHORT_ENGLISH =
            List.of(
                    "He said.",
                    "It is not.",
                    "This is the one.",
                    "They will be there.",
                    "On the other",
                    "What is it?",
                    "We have to.",
                    "The new file",
                    "Click on the",
                    "In the end,");
    private static final List<String> SHORT_KOREAN =
            List.of(
                    "그는 말했다.",
                    "이것은 아니다.",
                    "할 수 있다.",
                    "하지 않습니다.",
                    "그 다음에",
                    "무엇입니까?",
                    "사용할 수 있습니다.",
                    "새 파일",
                    "한다고 했다.",
                    "그리고 다른");

    private FuzzyLookupBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        ParallelText text = ParallelText.of(Path.of(arguments[0]));
        int units = Integer.parseInt(arguments[1]);
        Path folder = Path.of(arguments[2]);
        int compared = arguments.length > 3 ? Integer.parseInt(arguments[3]) : HELD_OUT;
        List<ParallelText.Pair> real = new ArrayList<>(text.real());
        Collections.shuffle(real, new Random(7));
        List<ParallelText.Pair> heldOut = real.subList(0, HELD_OUT);
        List<ParallelText.Pair> held =
                real.subList(HELD_OUT, Math.min(real.size(), units + HELD_OUT));
        boolean there = Files.exists(folder);
        long start = System.nanoTime();
        try (LuceneTranslationMemory memory = new LuceneTranslationMemory(folder)) {
            if (!there) {
                List<ParallelText.Pair> all = new ArrayList<>(held);
                all.addAll(text.made(units - held.size(), 11));
                Collections.shuffle(all, new Random(13));
                start = System.nanoTime();
                learn(memory, all);
            }
            System.out.printf(
                    "%,d units (%,d real) %s in %.1f s%n",
                    memory.statistics().units(),
                    held.size(),
                    there ? "opened" : "learned and flushed",
                    (System.nanoTime() - start) / 1e9);
            for (Direction direction : List.of(Direction.EN_KO, Direction.KO_EN)) {
                for (int threshold : new int[] {85, 70, 50}) {
                    lookUp(memory, text, heldOut, held, direction, threshold, compared);
                }
            }
        }
    }

    private static void learn(LuceneTranslationMemory memory, List<ParallelText.Pair> pairs) {
        List<TranslationUnit> batch = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            ParallelText.Pair pair = pairs.get(i);
            batch.add(
                    new TranslationUnit(
                            new UUID(1, i),
                            Direction.EN_KO,
                            pair.english(),
                            pair.korean(),
                            null,
                            null,
                            Origin.IMPORTED,
                            null,
                            null,
                            "",
                            Instant.EPOCH.plusSeconds(i)));
            if (batch.size() == BATCH) {
                memory.learn(batch, 0);
                batch.clear();
            }
        }
        memory.learn(batch, 0);
        memory.flush();
    }

    private static void lookUp(
            LuceneTranslationMemory memory,
            ParallelText text,
            List<ParallelText.Pair> heldOut,
            List<ParallelText.Pair> held,
            Direction direction,
            int threshold,
            int compared) {
        boolean korean = direction.source() == Language.KOREAN;
        Random random = new Random(17);
        List<String> realQueries =
                heldOut.stream().map(p -> korean ? p.korean() : p.english()).toList();
        List<String> edited =
                held.stream()
                        .limit(HELD_OUT)
                        .map(p -> text.edited(korean ? p.korean() : p.english(), korean, random))
                        .filter(t -> !t.isBlank())
                        .toList();
        List<String> brief =
                Collections.nCopies(5, korean ? SHORT_KOREAN : SHORT_ENGLISH).stream()
                        .flatMap(List::stream)
                        .toList();
        time(memory, realQueries, direction, threshold); // once unmeasured
        time(memory, edited, direction, threshold);
        print(direction, threshold, "held out", time(memory, realQueries, direction, threshold));
        print(direction, threshold, "edited", time(memory, edited, direction, threshold));
        print(direction, threshold, "short", time(memory, brief, direction, threshold));
        int same = 0;
        int all = 0;
        long start = System.nanoTime();
        for (List<String> queries : List.of(realQueries, edited, brief.subList(0, 10))) {
            for (String query : queries.subList(0, Math.min(compared, queries.size()))) {
                MatchQuery asked = query(query, direction, threshold);
                same += ids(memory.matches(asked)).equals(ids(memory.exhaustive(asked))) ? 1 : 0;
                all++;
            }
        }
        System.out.printf(
                "    lists as the scan's: %d of %d (%.0f ms each)%n",
                same, all, (System.nanoTime() - start) / 1e6 / Math.max(1, all));
    }

    private static MatchQuery query(String text, Direction direction, int threshold) {
        return new MatchQuery(text, direction, null, null, threshold, 5);
    }

    private static List<String> ids(List<Match> matches) {
        return matches.stream().map(m -> m.score() + " " + m.unit().id()).toList();
    }

    private static double[] time(
            LuceneTranslationMemory memory,
            List<String> queries,
            Direction direction,
            int threshold) {
        double[] milliseconds = new double[queries.size()];
        for (int i = 0; i < milliseconds.length; i++) {
            long start = System.nanoTime();
            memory.matches(query(queries.get(i), direction, threshold));
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        return milliseconds;
    }

    private static void print(
            Direction direction, int threshold, String what, double[] milliseconds) {
        Arrays.sort(milliseconds);
        int n = milliseconds.length;
        System.out.printf(
                "%s t=.%d %-8s %4d: mean %.2f  p50 %.2f  p95 %.2f  p99 %.2f  max %.2f ms%n",
                direction.source(),
                threshold,
                what,
                n,
                Arrays.stream(milliseconds).average().orElse(0),
                milliseconds[n / 2],
                milliseconds[n * 95 / 100],
                milliseconds[n * 99 / 100],
                milliseconds[n - 1]);
    }
}
