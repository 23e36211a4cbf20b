package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.naranhi.benchmark.SeededError.Seed;
import org.naranhi.names.Appearance;
import org.naranhi.names.CastMember;
import org.naranhi.quality.Finding;
import org.naranhi.text.Direction;
import org.naranhi.text.Span;

/// Right translations with one error each, made on purpose: how many of them the checks notice, and
/// how often they speak up over the same translations as they are. An error is noticed by a finding
/// of at least a warning that wasn't there before. A number or a name is made wrong only where the
/// source says it too.
///
/// Arguments: `dev` or `report` (the odd or the even lines), how many of each kind, files or
/// folders of pairs; with `-v` first, what goes unnoticed is printed.
final class SeededErrorsBenchmark {
    private static final long SEED = 20180918;

    private SeededErrorsBenchmark() {}

    public static void main(String[] args) throws IOException {
        boolean loud = args[0].equals("-v");
        int first = loud ? 1 : 0;
        int even = args[first].equals("report") ? 0 : 1;
        int each = Integer.parseInt(args[first + 1]);
        List<Seed> right = new ArrayList<>();
        for (int i = first + 2; i < args.length; i++) {
            for (Pairs.Pair pair : Pairs.read(Path.of(args[i])).all()) {
                if (pair.line() % 2 == even) {
                    for (Direction d : List.of(Direction.KO_EN, Direction.EN_KO)) {
                        right.add(new Seed(pair.source(d), pair.target(d), d));
                    }
                }
            }
        }
        Random random = new Random(SEED);
        Collections.shuffle(right, random);
        CopyDesk desk = new CopyDesk();
        List<Seed> clean = untouched(desk, right);
        seeded(desk, clean, each, random, loud);
    }

    /// The translations that the checks leave alone; the others are counted.
    private static List<Seed> untouched(CopyDesk desk, List<Seed> right) {
        List<Seed> clean = new ArrayList<>();
        Map<String, Integer> alarms = new TreeMap<>();
        for (Seed seed : right) {
            List<Finding> found = desk.examine(seed.source(), seed.target(), seed.direction());
            if (found.isEmpty()) {
                clean.add(seed);
            }
            found.stream()
                    .map(Finding::code)
                    .distinct()
                    .forEach(c -> alarms.merge(c, 1, Integer::sum));
        }
        System.out.printf(
                "untouched: %d pairs, %d with a warning (%.1f in a hundred): %s%n",
                right.size(),
                right.size() - clean.size(),
                100.0 * (right.size() - clean.size()) / right.size(),
                alarms);
        return clean;
    }

    private static void seeded(
            CopyDesk desk, List<Seed> clean, int each, Random random, boolean loud) {
        Map<String, int[]> groups = new TreeMap<>();
        Map<SeededError, int[]> kinds = new EnumMap<>(SeededError.class);
        for (SeededError kind : SeededError.values()) {
            int[] count = kinds.computeIfAbsent(kind, _ -> new int[2]);
            for (Seed right : clean) {
                if (count[1] == each) {
                    break;
                }
                if (!CopyDesk.figuresAnswered(right) && !kind.group().equals("words")) {
                    continue;
                }
                Optional<Seed> wrong =
                        kind == SeededError.NAME_LETTER
                                ? nameLetter(desk, right, random)
                                : kind.in(right, random);
                if (wrong.isEmpty()) {
                    continue;
                }
                count[1]++;
                Seed seed = wrong.get();
                boolean noticed =
                        !desk.examine(seed.source(), seed.target(), seed.direction()).isEmpty();
                count[0] += noticed ? 1 : 0;
                if (loud && !noticed) {
                    System.out.println(
                            kind
                                    + "\n    "
                                    + seed.source()
                                    + "\n    "
                                    + seed.target()
                                    + "\n    "
                                    + right.target());
                }
            }
            System.out.printf("%-20s %d of %d%n", kind, count[0], count[1]);
            int[] group = groups.computeIfAbsent(kind.group(), _ -> new int[2]);
            group[0] += count[0];
            group[1] += count[1];
        }
        int[] all = new int[2];
        groups.forEach(
                (name, count) -> {
                    System.out.printf(
                            "%-20s %d of %d (%.1f%%)%n",
                            name, count[0], count[1], 100.0 * count[0] / count[1]);
                    all[0] += count[0];
                    all[1] += count[1];
                });
        System.out.printf(
                "all                  %d of %d (%.1f%%)%n",
                all[0], all[1], 100.0 * all[0] / all[1]);
    }

    /// A letter in the name of someone or something that both texts name.
    private static Optional<Seed> nameLetter(CopyDesk desk, Seed right, Random random) {
        List<Seed> wrong = new ArrayList<>();
        for (CastMember member :
                desk.cast(right.source(), right.target(), right.direction()).members()) {
            if (member.record() != null && !member.in(right.direction().source()).isEmpty()) {
                for (Appearance appearance : member.in(right.direction().target())) {
                    slip(right, appearance.span(), random).ifPresent(wrong::add);
                }
            }
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong.getFirst());
    }

    private static Optional<Seed> slip(Seed right, Span span, Random random) {
        String name = span.of(right.target());
        if (name.length() < 3) {
            return Optional.empty();
        }
        int at = span.start() + 1 + random.nextInt(name.length() - 2);
        char letter = right.target().charAt(at);
        char other =
                letter >= '가'
                        ? (char) (letter + 28 > '힣' ? letter - 28 : letter + 28)
                        : Character.isLowerCase(letter)
                                ? (char) ((letter - 'a' + 7) % 26 + 'a')
                                : letter;
        return letter == other
                ? Optional.empty()
                : Optional.of(
                        right.with(
                                right.target().substring(0, at)
                                        + other
                                        + right.target().substring(at + 1)));
    }
}
