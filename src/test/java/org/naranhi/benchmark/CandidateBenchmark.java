package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.naranhi.glossary.growth.CandidateMiner;
import org.naranhi.glossary.growth.TermCandidate;
import org.naranhi.glossary.growth.TermCandidate.Context;
import org.naranhi.glossary.growth.WordPairs;

/// Terms looked for in files of pairs, English TAB Korean: how long it takes and what is found.
/// Arguments: how many to print, then the files.
final class CandidateBenchmark {
    private CandidateBenchmark() {}

    public static void main(String[] args) throws IOException {
        CandidateMiner miner = new CandidateMiner((_, _) -> false, WordPairs.NONE);
        List<Context> pairs =
                NameCheckBenchmark.lines(Path.of(args[1])).stream()
                        .map(line -> new Context(line[1], line[0]))
                        .toList();
        long start = System.nanoTime();
        pairs.forEach(miner::count);
        pairs.forEach(miner::join);
        List<TermCandidate> found = miner.candidates();
        System.out.printf(
                "%d pairs: %d candidates in %d ms%n",
                pairs.size(), found.size(), (System.nanoTime() - start) / 1_000_000);
        found.stream()
                .limit(Integer.parseInt(args[0]))
                .forEach(
                        c ->
                                System.out.printf(
                                        "%.2f\t%d\t%s\t%s\t%s%n",
                                        c.sureness(),
                                        c.times(),
                                        c.korean(),
                                        c.english(),
                                        c.shortened()));
    }
}
