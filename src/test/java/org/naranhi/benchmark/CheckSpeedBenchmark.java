package org.naranhi.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.naranhi.quality.Check;
import org.naranhi.quality.CheckProfile;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.SegmentPair;
import org.naranhi.text.Direction;
import org.naranhi.workbench.LexiconLinks;

/// Segment pairs a second of processor time, on one thread, through all checks of segments but
/// spelling, which has a worker of its own; and what each check takes of it.
///
/// Arguments: files or folders of pairs.
final class CheckSpeedBenchmark {
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private CheckSpeedBenchmark() {}

    public static void main(String[] args) throws IOException {
        List<SegmentPair> pairs = new ArrayList<>();
        CopyDesk desk = new CopyDesk();
        for (String file : args) {
            for (Pairs.Pair pair : Pairs.read(Path.of(file)).all()) {
                for (Direction direction : List.of(Direction.KO_EN, Direction.EN_KO)) {
                    pairs.add(desk.pair(pair.source(direction), pair.target(direction), direction));
                }
            }
        }
        List<Check> checks =
                QualityDesk.of(CheckProfile.STANDARD, LexiconLinks.standard()).checks().stream()
                        .filter(
                                c ->
                                        c.codes().stream()
                                                .noneMatch(code -> code.startsWith("spelling")))
                        .toList();
        QualityDesk all = new QualityDesk(checks, List.of());
        double[] seconds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long from = CPU.getCurrentThreadCpuTime();
            pairs.forEach(all::examine);
            seconds[i] = (CPU.getCurrentThreadCpuTime() - from) / NANOS;
        }
        Arrays.sort(seconds);
        System.out.printf(
                "%d pairs, %d checks: %.0f pairs a second (best of %d rounds), %.0f (median)%n",
                pairs.size(),
                checks.size(),
                pairs.size() / seconds[0],
                ROUNDS,
                pairs.size() / seconds[ROUNDS / 2]);
        Map<Long, String> slowest = new TreeMap<>();
        for (Check check : checks) {
            long from = CPU.getCurrentThreadCpuTime();
            pairs.forEach(check::examine);
            slowest.put(CPU.getCurrentThreadCpuTime() - from, check.getClass().getSimpleName());
        }
        slowest.forEach(
                (nanos, name) ->
                        System.out.printf(
                                "%-24s %.1f us a pair%n", name, nanos / 1e3 / pairs.size()));
    }
}
