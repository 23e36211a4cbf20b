package org.naranhi.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.memory.Fragment;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.Token;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitFilter;
import org.naranhi.memory.bench.SentencePair;
import org.naranhi.memory.lucene.Analysis;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.naranhi.text.Direction;

/// How long fragments take, and how often what they offer stands in the sentence's own translation.
///
/// Arguments: the data folder, how many units the memory holds (real ones, then made ones), a seed
/// (11 to develop on), and `-v` to see what is offered. Of the real pairs 400 are held out, by the
/// seed, and asked for.
final class FragmentBenchmark {
    private static final int HELD_OUT = 400;

    private FragmentBenchmark() {}

    public static void main(String[] args) throws Exception {
        int units = Integer.parseInt(args[1]);
        long seed = Long.parseLong(args[2]);
        boolean loud = args.length > 3;
        ParallelText text = ParallelText.of(Path.of(args[0]));
        List<SentencePair> real = new ArrayList<>(text.real());
        java.util.Collections.shuffle(real, new Random(seed));
        List<SentencePair> asked = real.subList(0, HELD_OUT);
        List<SentencePair> held = new ArrayList<>(real.subList(HELD_OUT, real.size()));
        held.addAll(text.made(Math.max(0, units - held.size()), 5));
        Path folder = Files.createTempDirectory("fragments");
        try (LuceneTranslationMemory memory = new LuceneTranslationMemory(folder);
                Analysis analysis = new Analysis()) {
            List<TranslationUnit> learnt = new ArrayList<>();
            for (SentencePair pair : held.subList(0, Math.min(units, held.size()))) {
                learnt.add(unit(pair));
                if (learnt.size() == 5_000) {
                    memory.learn(learnt, 0);
                    learnt.clear();
                }
            }
            memory.learn(learnt, 0);
            memory.flush();
            for (Direction direction : List.of(Direction.KO_EN, Direction.EN_KO)) {
                for (SentencePair pair : asked) {
                    memory.fragments(source(pair, direction), direction, UnitFilter.ANY);
                }
                measure(memory, analysis, asked, direction, loud);
            }
        }
    }

    private static void measure(
            LuceneTranslationMemory memory,
            Analysis analysis,
            List<SentencePair> asked,
            Direction direction,
            boolean loud) {
        double[] times = new double[asked.size()];
        int sentences = 0;
        int[] offered = new int[2];
        int[] right = new int[2];
        for (int i = 0; i < asked.size(); i++) {
            String source = source(asked.get(i), direction);
            String target = source(asked.get(i), direction.reversed());
            long before = cpu();
            List<Fragment> found = memory.fragments(source, direction, UnitFilter.ANY);
            times[i] = (cpu() - before) / 1e6;
            sentences += found.isEmpty() ? 0 : 1;
            for (Fragment fragment : found) {
                boolean stands =
                        lemmas(analysis, target).contains(lemmas(analysis, fragment.target()));
                int kind = fragment.kind().ordinal();
                offered[kind]++;
                right[kind] += stands ? 1 : 0;
                if (loud) {
                    System.out.println(
                            (stands ? "+ " : "- ")
                                    + fragment.kind()
                                    + " "
                                    + fragment.units()
                                    + "  "
                                    + fragment.source()
                                    + "  =  "
                                    + fragment.target());
                }
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%s>%s: mean %.2f ms, p50 %.2f, p95 %.2f, p99 %.2f; %d of %d sentences; units %d, %d"
                        + " in the translation; phrases %d, %d in the translation%n",
                direction.source().tag(),
                direction.target().tag(),
                Arrays.stream(times).average().orElse(0),
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[times.length * 99 / 100],
                sentences,
                asked.size(),
                offered[0],
                right[0],
                offered[1],
                right[1]);
    }

    /// Processor time, so that others on the machine don't count.
    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String lemmas(Analysis analysis, String text) {
        Sentence sentence = analysis.read(text);
        return sentence.tokens().stream()
                .filter(t -> t.kind() == Token.Kind.CONTENT || t.kind() == Token.Kind.NAME)
                .map(Token::lemma)
                .collect(Collectors.joining(" ", " ", " "));
    }

    private static String source(SentencePair pair, Direction direction) {
        return direction == Direction.KO_EN ? pair.korean() : pair.english();
    }

    private static TranslationUnit unit(SentencePair pair) {
        return new TranslationUnit(
                UUID.randomUUID(),
                Direction.EN_KO,
                pair.english(),
                pair.korean(),
                null,
                null,
                TranslationUnit.Origin.IMPORTED,
                null,
                null,
                "",
                Instant.EPOCH);
    }
}
