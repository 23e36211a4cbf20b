package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.naranhi.killed.Deed;
import org.naranhi.killed.KillTrial;

/// Kills servers at random moments of confirming, of importing and of merging, and counts what was
/// there afterwards; ends with an error at the first thing missing, double or half, and leaves the
/// folder to be looked at.
///
/// Arguments: how often of each kind (50), a seed (1), and kinds, parted by commas, if not all.
public final class KillBenchmark {
    private KillBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        List<Deed> deeds =
                arguments.length > 2
                        ? Arrays.stream(arguments[2].split(",")).map(Deed::valueOf).toList()
                        : List.of(Deed.values());
        for (Deed deed : deeds) {
            Path folder = Files.createTempDirectory("killed");
            KillTrial trial = new KillTrial(Files.createDirectory(folder.resolve("data")), seed);
            for (int i = 0; i < kills; i++) {
                trial.kill(deed);
            }
            long[] starts = trial.starts().stream().mapToLong(l -> l).sorted().toArray();
            System.out.printf(
                    "%s: %d kills, %,d acknowledged and all there, %d more that were under way;"
                            + " started again in %d ms (median; most %d)%n",
                    deed,
                    kills,
                    trial.acknowledged(),
                    trial.underWay(),
                    starts[starts.length / 2],
                    starts[starts.length - 1]);
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
