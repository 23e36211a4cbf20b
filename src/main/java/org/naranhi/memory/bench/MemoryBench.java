package org.naranhi.memory.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.LearningMemory;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitFilter;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// Fills a memory with real pairs and made ones and times what a translator waits for: fuzzy
/// lookups of sentences that were kept out, of copies with one word in eight changed and of short
/// texts of frequent words, each list compared with that of scoring every unit; learning a segment
/// and finding it; concordance.
public final class MemoryBench {
    /// Real pairs that are asked for and not held.
    private static final int KEPT_OUT = 250;

    private static final int SHORT = 50;
    private static final int LEARNED = 200;
    private static final int BATCH = 1_000;
    private static final int[] THRESHOLDS = {85, 70, 50};

    private final List<SentencePair> keptOut;
    private final List<SentencePair> held;
    private final MadePairs made;
    private final PrintWriter out;

    /// @param real at least some hundred pairs; a quarter of them, 250 at most, is kept out
    public MemoryBench(List<SentencePair> real, PrintWriter out) {
        List<SentencePair> shuffled = new ArrayList<>(real);
        Collections.shuffle(shuffled, new Random(7));
        int kept = Math.min(KEPT_OUT, shuffled.size() / 4);
        this.keptOut = shuffled.subList(0, kept);
        this.held = shuffled.subList(kept, shuffled.size());
        this.made = new MadePairs(held);
        this.out = out;
    }

    /// @param folder for the index; used as it is when it holds one already
    /// @param compared how many lists of each kind are compared with the scan's
    public void run(int units, Path folder, int compared) throws IOException {
        boolean there = Files.isDirectory(folder) && !empty(folder);
        try (LuceneTranslationMemory memory = new LuceneTranslationMemory(folder)) {
            if (!there) {
                fill(memory, units);
            }
            long bytes = size(folder);
            out.printf(
                    "%,d units, %,d of them real, %,d MB on disk, %,d MB of heap%n%n",
                    memory.count(UnitFilter.ANY),
                    Math.min(units, held.size()),
                    bytes >> 20,
                    heap() >> 20);
            out.println(
                    "| lookup | threshold | n | mean ms | p50 | p95 | p99 | max | lists as the"
                            + " scan's |");
            out.println("|---|---|---|---|---|---|---|---|---|");
            for (Direction direction : List.of(Direction.EN_KO, Direction.KO_EN)) {
                for (int threshold : THRESHOLDS) {
                    lookUp(memory, direction, threshold, compared);
                }
            }
            concordance(memory);
            learn(memory);
        }
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void fill(LuceneTranslationMemory memory, int units) {
        int real = Math.min(units, held.size());
        List<SentencePair> all = new ArrayList<>(held.subList(0, real));
        all.addAll(made.made(units - real, 11));
        Collections.shuffle(all, new Random(13));
        long start = System.nanoTime();
        try (LearningMemory.Intake intake = memory.intake(new UUID(0, 1))) {
            List<TranslationUnit> batch = new ArrayList<>(BATCH);
            for (int i = 0; i < all.size(); i++) {
                batch.add(unit(i, all.get(i)));
                if (batch.size() == BATCH || i == all.size() - 1) {
                    intake.add(batch);
                    batch = new ArrayList<>(BATCH);
                }
            }
        }
        memory.flush();
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                "filled on one thread in %.1f s, %,.0f units a second%n", seconds, units / seconds);
    }

    private static TranslationUnit unit(int number, SentencePair pair) {
        return new TranslationUnit(
                new UUID(1, number),
                Memory.NEWSROOM,
                Direction.EN_KO,
                pair.english(),
                pair.korean(),
                null,
                null,
                Origin.IMPORTED,
                null,
                null,
                "",
                Instant.EPOCH.plusSeconds(number),
                Annotations.NONE);
    }

    private void lookUp(
            LuceneTranslationMemory memory, Direction direction, int threshold, int compared) {
        Language language = direction.source();
        Random random = new Random(17);
        boolean korean = language == Language.KOREAN;
        row(
                memory,
                "kept out",
                keptOut.stream().map(pair -> pair.in(language)).toList(),
                direction,
                threshold,
                compared);
        row(
                memory,
                "edited",
                held.stream()
                        .limit(keptOut.size())
                        .map(pair -> made.edited(pair.in(language), korean, random))
                        .filter(text -> !text.isBlank())
                        .toList(),
                direction,
                threshold,
                compared);
        row(memory, "short", made.brief(SHORT, korean, random), direction, threshold, compared);
    }

    private void row(
            LuceneTranslationMemory memory,
            String what,
            List<String> texts,
            Direction direction,
            int threshold,
            int compared) {
        time(memory, texts, direction, threshold); // once unmeasured
        Times times = time(memory, texts, direction, threshold);
        int same = 0;
        List<String> some = texts.subList(0, Math.min(compared, texts.size()));
        for (String text : some) {
            MatchQuery query = query(text, direction, threshold);
            same += ids(memory.matches(query)).equals(ids(memory.exhaustive(query))) ? 1 : 0;
        }
        out.printf(
                "| %s, %s | %d | %s | %d of %d |%n",
                direction.source().tag(), what, threshold, times, same, some.size());
        out.flush();
    }

    private static MatchQuery query(String text, Direction direction, int threshold) {
        return new MatchQuery(text, direction, null, null, threshold, 5);
    }

    private static List<String> ids(List<Match> matches) {
        return matches.stream().map(m -> m.score() + " " + m.unit().id()).toList();
    }

    private static Times time(
            LuceneTranslationMemory memory,
            List<String> texts,
            Direction direction,
            int threshold) {
        double[] milliseconds = new double[texts.size()];
        for (int i = 0; i < milliseconds.length; i++) {
            long start = System.nanoTime();
            memory.matches(query(texts.get(i), direction, threshold));
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        return Times.of(milliseconds);
    }

    /// Single words, and pairs of words that stand together, of the sentences kept out.
    private void concordance(LuceneTranslationMemory memory) {
        for (Language language : List.of(Language.ENGLISH, Language.KOREAN)) {
            List<String> words = new ArrayList<>();
            for (SentencePair pair : keptOut) {
                String[] each = pair.in(language).split(" ");
                int at = each.length / 2;
                words.add(each[at]);
                words.add("\"" + each[Math.max(0, at - 1)] + " " + each[at] + "\"");
            }
            double[] milliseconds = new double[words.size()];
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < milliseconds.length; i++) {
                    long start = System.nanoTime();
                    memory.concordance(new ConcordanceQuery(words.get(i), language, 25));
                    milliseconds[i] = (System.nanoTime() - start) / 1e6;
                }
            }
            out.printf("| %s, concordance | | %s | |%n", language.tag(), Times.of(milliseconds));
        }
    }

    private void learn(LuceneTranslationMemory memory) {
        double[] milliseconds = new double[LEARNED];
        for (int i = 0; i < LEARNED; i++) {
            SentencePair pair = keptOut.get(i % keptOut.size());
            TranslationUnit unit =
                    unit(1_000_000_000 + i, new SentencePair(pair.english() + i, pair.korean()));
            long start = System.nanoTime();
            memory.learn(List.of(unit), 0);
            MatchQuery query = new MatchQuery(unit.source(), Direction.EN_KO, null, null, 100, 1);
            if (memory.matches(query).isEmpty()) {
                throw new IllegalStateException("not found: " + unit.source());
            }
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        out.printf("| learned and found | 100 | %s | |%n", Times.of(milliseconds));
        out.flush();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static long heap() {
        Runtime.getRuntime().gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
