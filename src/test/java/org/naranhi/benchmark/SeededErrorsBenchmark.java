package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.naranhi.quality.Finding;
import org.naranhi.text.Direction;

/// Right translations with one error each, made on purpose: how many of them the checks notice, and
/// how often they speak up over the same translations as they are. An error is noticed by a finding
/// of at least a warning that wasn't there before. A number or a name is made wrong only where the
/// source says it too.
///
/// Arguments: `dev` or `report` (the odd or the even lines), how many of each kind, files or
/// folders of pairs; with `-v` first, what goes unnoticed and what is said of untouched pairs is
/// printed.
final class SeededErrorsBenchmark {
    private static final long SEED = 20180918;

    private final CopyDesk desk = new CopyDesk();
    private final Random random = new Random(SEED);
    private final boolean loud;
    private final int each;

    private SeededErrorsBenchmark(boolean loud, int each) throws IOException {
        this.loud = loud;
        this.each = each;
    }

    /// How many of how many were noticed.
    private record Count(int noticed, int made) {
        Count and(Count other) {
            return new Count(noticed + other.noticed, made + other.made);
        }

        void print(String name) {
            System.out.printf(
                    "%-20s %d of %d (%.1f%%)%n", name, noticed, made, 100.0 * noticed / made);
        }
    }

    public static void main(String[] args) throws IOException {
        boolean loud = args[0].equals("-v");
        int first = loud ? 1 : 0;
        SeededErrorsBenchmark benchmark =
                new SeededErrorsBenchmark(loud, Integer.parseInt(args[first + 1]));
        List<Seed> right = new ArrayList<>();
        for (int i = first + 2; i < args.length; i++) {
            benchmark.read(Path.of(args[i]), args[first].equals("report"), right);
        }
        Collections.shuffle(right, benchmark.random);
        List<Seed> clean = benchmark.untouched("untouched", right);
        List<Seed> twos = benchmark.untouched("two joined", joined(clean));
        benchmark.seeded(clean, twos);
    }

    private void read(Path path, boolean report, List<Seed> into) throws IOException {
        for (Pairs.Pair pair : Pairs.read(path).all()) {
            if (pair.line() % 2 == (report ? 0 : 1)) {
                for (Direction d : List.of(Direction.KO_EN, Direction.EN_KO)) {
                    into.add(desk.seed(pair.source(d), pair.target(d), d));
                }
            }
        }
    }

    /// Every one with the next of its direction.
    private static List<Seed> joined(List<Seed> clean) {
        List<Seed> twos = new ArrayList<>();
        for (Direction direction : List.of(Direction.KO_EN, Direction.EN_KO)) {
            List<Seed> ones = clean.stream().filter(s -> s.direction() == direction).toList();
            for (int i = 0; i + 1 < ones.size(); i += 2) {
                twos.add(ones.get(i).and(ones.get(i + 1)));
            }
        }
        return twos;
    }

    /// The translations that the checks leave alone; the others are counted.
    private List<Seed> untouched(String name, List<Seed> right) {
        List<Seed> clean = new ArrayList<>();
        Map<String, Integer> alarms = new TreeMap<>();
        for (Seed seed : right) {
            List<Finding> found = desk.examine(seed);
            if (found.isEmpty()) {
                clean.add(seed);
            } else if (loud) {
                found.forEach(f -> print(f.code() + ' ' + f.parameters(), seed));
            }
            found.stream()
                    .map(Finding::code)
                    .distinct()
                    .forEach(c -> alarms.merge(c, 1, Integer::sum));
        }
        System.out.printf(
                "%s: %d pairs, %d with a warning (%.1f in a hundred): %s%n",
                name,
                right.size(),
                right.size() - clean.size(),
                100.0 * (right.size() - clean.size()) / right.size(),
                alarms);
        return clean;
    }

    private void seeded(List<Seed> clean, List<Seed> twos) {
        Map<String, Count> groups = new TreeMap<>();
        for (SeededError kind : SeededError.values()) {
            Count count = count(kind, kind == SeededError.SENTENCE_OF_TWO ? twos : clean);
            count.print(kind.name());
            groups.merge(kind.group(), count, Count::and);
        }
        groups.forEach((name, count) -> count.print(name));
        groups.values().stream().reduce(Count::and).ifPresent(all -> all.print("all"));
    }

    private Count count(SeededError kind, List<Seed> clean) {
        Count count = new Count(0, 0);
        boolean words = kind.group().equals("words");
        for (Seed right : clean) {
            if (count.made() == each) {
                break;
            }
            if (!words && !CopyDesk.figuresAnswered(right)) {
                continue;
            }
            Optional<Seed> wrong = kind.in(right, random);
            if (wrong.isPresent()) {
                boolean noticed = !desk.examine(wrong.get()).isEmpty();
                count = count.and(new Count(noticed ? 1 : 0, 1));
                if (loud && !noticed) {
                    print(kind + "\n    " + right.target(), wrong.get());
                }
            }
        }
        return count;
    }

    private static void print(String what, Seed seed) {
        System.out.println(what + "\n    " + seed.source() + "\n    " + seed.target());
    }
}
