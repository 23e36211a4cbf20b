package org.naranhi.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.naranhi.alignment.Alignment;
import org.naranhi.alignment.Bead;

/// Strict precision and recall of beads that link both sides, how far confidence is from how often
/// it is right (expected calibration error, ten bins), and the time a document. "Finer" counts a
/// wanted bead as found that was found in parts which make it up.
final class AlignmentScore {
    private static final int BINS = 10;

    private int documents;
    private int wanted;
    private int found;
    private int right;
    private int finerWanted;
    private int finerFound;
    private int moved;
    private int movedRight;
    private final List<Long> times = new ArrayList<>();
    private final double[] sure = new double[BINS];
    private final int[] sureRight = new int[BINS];
    private final int[] sureCount = new int[BINS];

    void add(GoldAlignment gold, Alignment alignment, long nanos) {
        documents++;
        times.add(nanos);
        List<GoldAlignment.Group> groups = gold.groups();
        Set<List<List<Integer>>> linked = new HashSet<>();
        Set<List<List<Integer>>> crossing = new HashSet<>();
        for (GoldAlignment.Group group : groups) {
            if (linked(group)) {
                linked.add(List.of(group.korean(), group.english()));
                if (group.moved()) {
                    crossing.add(List.of(group.korean(), group.english()));
                }
            }
        }
        wanted += linked.size();
        moved += crossing.size();
        for (Bead bead : alignment.linked()) {
            List<List<Integer>> key = List.of(bead.korean(), bead.english());
            boolean good = linked.contains(key);
            found++;
            right += good ? 1 : 0;
            movedRight += crossing.contains(key) ? 1 : 0;
            int bin = Math.min(BINS - 1, (int) (bead.confidence() * BINS));
            sure[bin] += bead.confidence();
            sureRight[bin] += good ? 1 : 0;
            sureCount[bin]++;
        }
        finer(gold, groups, alignment);
    }

    private static boolean linked(GoldAlignment.Group group) {
        return !group.korean().isEmpty() && !group.english().isEmpty();
    }

    private void finer(GoldAlignment gold, List<GoldAlignment.Group> groups, Alignment alignment) {
        int[] korean = new int[gold.korean().size()];
        int[] english = new int[gold.english().size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int k : groups.get(g).korean()) {
                korean[k] = g;
            }
            for (int e : groups.get(g).english()) {
                english[e] = g;
            }
        }
        boolean[] broken = new boolean[groups.size()];
        for (Bead bead : alignment.beads()) {
            Set<Integer> touched = new HashSet<>();
            bead.korean().forEach(k -> touched.add(korean[k]));
            bead.english().forEach(e -> touched.add(english[e]));
            if (touched.size() > 1
                    || !bead.linked() && linked(groups.get(touched.iterator().next()))) {
                touched.forEach(g -> broken[g] = true);
            }
        }
        for (int g = 0; g < broken.length; g++) {
            finerWanted += !broken[g] && linked(groups.get(g)) ? 1 : 0;
        }
        for (Bead bead : alignment.linked()) {
            finerFound += broken[korean[bead.korean().getFirst()]] ? 0 : 1;
        }
    }

    double error() {
        double error = 0;
        for (int b = 0; b < BINS; b++) {
            error += Math.abs(sure[b] - sureRight[b]);
        }
        return error / Math.max(1, found);
    }

    String written() {
        times.sort(null);
        StringBuilder bins = new StringBuilder();
        for (int b = 0; b < BINS; b++) {
            if (sureCount[b] > 0) {
                bins.append(
                        String.format(
                                Locale.ROOT, " %.1f:%d/%d", b / 10.0, sureRight[b], sureCount[b]));
            }
        }
        return String.format(
                Locale.ROOT,
                "%d documents, %d beads wanted, %d found, %d right: P %.4f R %.4f F1 %.4f; finer"
                        + " counted F1 %.4f; moved %d of %d; calibration error %.3f (%s ); median"
                        + " %.2f ms",
                documents,
                wanted,
                found,
                right,
                (double) right / found,
                (double) right / wanted,
                f1(right, found, right, wanted),
                f1(finerFound, found, finerWanted, wanted),
                movedRight,
                moved,
                error(),
                bins,
                times.get(times.size() / 2) / 1e6);
    }

    private static double f1(int rightFound, int found, int rightWanted, int wanted) {
        double precision = (double) rightFound / Math.max(1, found);
        double recall = (double) rightWanted / Math.max(1, wanted);
        return 2 * precision * recall / Math.max(1e-9, precision + recall);
    }
}
