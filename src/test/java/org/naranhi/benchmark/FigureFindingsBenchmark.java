package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.naranhi.quality.Finding;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.SegmentPair;
import org.naranhi.quality.Severity;
import org.naranhi.text.Direction;
import org.naranhi.text.RuleTable;

/// What the figure checks say of published translations, beside what a reader says of each finding
/// (`figure-findings.tsv`): true where the two texts do differ as the finding says.
///
/// Arguments: `all` or a number of findings drawn at random; `info` or `warning`; files or folders
/// of pairs. With `all` every line is read, with a number the lines kept apart. What nobody has
/// read is printed.
final class FigureFindingsBenchmark {
    private static final long SEED = 20180918;
    private static final List<String> FAMILIES = List.of("number.", "date.", "age.");

    private record Found(
            String set, Pairs.Pair pair, Direction direction, int place, Finding finding) {
        String key() {
            return String.join(
                    " ",
                    set,
                    "" + pair.line(),
                    direction.source().tag(),
                    "" + place,
                    finding.code());
        }
    }

    private FigureFindingsBenchmark() {}

    public static void main(String[] args) throws IOException {
        boolean all = args[0].equals("all");
        Severity least = Severity.valueOf(args[1].toUpperCase(java.util.Locale.ROOT));
        Map<String, String> verdicts = verdicts();
        List<Found> found = new ArrayList<>();
        int pairs = 0;
        for (int i = 2; i < args.length; i++) {
            Pairs set = Pairs.read(Path.of(args[i]));
            List<Pairs.Pair> read = all ? set.all() : set.reported();
            pairs += read.size();
            found.addAll(found(set.name(), read, least));
        }
        int total = found.size();
        if (!all) {
            Collections.shuffle(found, new Random(SEED));
            found = found.subList(0, Math.min(total, Integer.parseInt(args[0])));
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (Found one : found) {
            String verdict = verdicts.getOrDefault(one.key(), "unread");
            counts.merge(verdict, 1, Integer::sum);
            if (verdict.equals("unread")) {
                say(one);
            }
        }
        System.out.printf(
                "%d pairs, both ways; %d findings of at least %s, %d read: %s%n",
                pairs, total, least, found.size(), counts);
    }

    private static List<Found> found(String set, List<Pairs.Pair> pairs, Severity least) {
        QualityDesk desk = QualityDesk.standard();
        List<Found> found = new ArrayList<>();
        for (Pairs.Pair pair : pairs) {
            for (Direction direction : List.of(Direction.KO_EN, Direction.EN_KO)) {
                SegmentPair segment =
                        new SegmentPair(
                                pair.source(direction),
                                pair.target(direction),
                                direction,
                                List.of());
                int place = 0;
                for (Finding finding : desk.examine(segment)) {
                    boolean figure = FAMILIES.stream().anyMatch(finding.code()::startsWith);
                    if (figure && finding.severity().compareTo(least) >= 0) {
                        found.add(new Found(set, pair, direction, place++, finding));
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, String> verdicts() {
        Map<String, String> verdicts = new HashMap<>();
        for (List<String> row :
                RuleTable.rows(FigureFindingsBenchmark.class, "figure-findings.tsv")) {
            verdicts.put(String.join(" ", row.subList(0, 5)), row.get(5));
        }
        return verdicts;
    }

    private static void say(Found one) {
        System.out.println(
                one.key()
                        + ' '
                        + one.finding().parameters()
                        + "\n    "
                        + one.pair().source(one.direction())
                        + "\n    "
                        + one.pair().target(one.direction()));
    }
}
