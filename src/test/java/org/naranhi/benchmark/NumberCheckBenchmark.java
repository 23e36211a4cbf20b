package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figures;
import org.naranhi.quality.Finding;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.SegmentPair;
import org.naranhi.quality.Severity;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// How often the number check speaks up over published translations, and how often it notices a
/// number that was changed on purpose.
///
/// Arguments: files of pairs, English TAB Korean (or with a first column for the source); with `-v`
/// first, each finding is printed.
final class NumberCheckBenchmark {
    private record Pair(String english, String korean) {}

    private NumberCheckBenchmark() {}

    public static void main(String[] args) throws IOException {
        boolean loud = args[0].equals("-v");
        for (int i = loud ? 1 : 0; i < args.length; i++) {
            List<Pair> pairs = pairs(Path.of(args[i]));
            falseAlarms(args[i], pairs, loud);
            hits(args[i], pairs, loud);
        }
    }

    private static List<Pair> pairs(Path path) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (var stream = Files.list(path)) {
                files.addAll(stream.sorted().toList());
            }
        } else {
            files.add(path);
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t");
                if (cells.length >= 2 && !cells[0].equals("source")) {
                    pairs.add(new Pair(cells[cells.length - 2], cells[cells.length - 1]));
                }
            }
        }
        return pairs;
    }

    private static void falseAlarms(String name, List<Pair> pairs, boolean loud) {
        QualityDesk desk = QualityDesk.standard();
        for (Direction direction : List.of(Direction.KO_EN, Direction.EN_KO)) {
            Map<String, Integer> counts = new TreeMap<>();
            int numbered = 0;
            int alarmed = 0;
            for (Pair pair : pairs) {
                SegmentPair segment = segment(pair, direction);
                numbered +=
                        Figures.read(segment.source(), direction.source()).stream()
                                        .anyMatch(Figure::written)
                                ? 1
                                : 0;
                boolean alarm = false;
                for (Finding finding : desk.examine(segment)) {
                    if (finding.code().startsWith("number.")) {
                        counts.merge(finding.severity() + " " + finding.code(), 1, Integer::sum);
                        alarm |= finding.severity() != Severity.INFO;
                        if (loud && finding.severity() != Severity.INFO) {
                            System.out.println(
                                    finding.key()
                                            + "\n  "
                                            + segment.source()
                                            + "\n  "
                                            + segment.target());
                        }
                    }
                }
                alarmed += alarm ? 1 : 0;
            }
            System.out.printf(
                    "%s %s>%s: %d pairs, %d with numbers, %d with a warning (%.1f%% of numbered) %s%n",
                    name,
                    direction.source().tag(),
                    direction.target().tag(),
                    pairs.size(),
                    numbered,
                    alarmed,
                    100.0 * alarmed / numbered,
                    counts);
        }
    }

    /// Pairs without a warning get one number of the English changed: is there a warning now?
    private static void hits(String name, List<Pair> pairs, boolean loud) {
        QualityDesk desk = QualityDesk.standard();
        int changed = 0;
        int noticed = 0;
        for (Pair pair : pairs) {
            for (Figure figure : Figures.read(pair.english, Language.ENGLISH)) {
                String digits =
                        figure.span().of(pair.english).replaceAll("^[^0-9]*([0-9]+).*$", "$1");
                boolean clean = warnings(desk, segment(pair, Direction.KO_EN)) == 0;
                if (!clean
                        || !figure.written()
                        || !digits.matches("[0-9]+")
                        || digits.length() > 9) {
                    continue;
                }
                long wrong = Long.parseLong(digits) + (digits.length() > 2 ? 110 : 13);
                int at = pair.english.indexOf(digits, figure.span().start());
                String english =
                        pair.english.substring(0, at)
                                + wrong
                                + pair.english.substring(at + digits.length());
                changed++;
                boolean seen =
                        warnings(desk, segment(new Pair(english, pair.korean), Direction.KO_EN))
                                > 0;
                noticed += seen ? 1 : 0;
                if (loud && !seen) {
                    System.out.println(
                            "unnoticed "
                                    + digits
                                    + " "
                                    + wrong
                                    + "\n  "
                                    + english
                                    + "\n  "
                                    + pair.korean);
                }
            }
        }
        System.out.printf("%s: %d of %d changed numbers noticed%n", name, noticed, changed);
    }

    private static long warnings(QualityDesk desk, SegmentPair pair) {
        return desk.examine(pair).stream()
                .filter(f -> f.code().startsWith("number.") && f.severity() != Severity.INFO)
                .count();
    }

    private static SegmentPair segment(Pair pair, Direction direction) {
        boolean korean = direction.source() == Language.KOREAN;
        return new SegmentPair(
                korean ? pair.korean : pair.english,
                korean ? pair.english : pair.korean,
                direction,
                List.of());
    }
}
