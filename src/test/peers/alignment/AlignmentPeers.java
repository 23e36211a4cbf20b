import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.loomchild.maligna.calculator.length.NormalDistributionCalculator;
import net.loomchild.maligna.calculator.length.counter.Counter;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.coretypes.CategoryDefaults;
import net.loomchild.maligna.filter.aligner.Aligner;
import net.loomchild.maligna.filter.aligner.align.hmm.viterbi.ViterbiAlgorithm;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.loomchild.maligna.filter.macro.PoissonMacro;
import net.loomchild.maligna.matrix.FullMatrixFactory;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.Segment;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.steps.gcaligner.AlignmentFunction;
import net.sf.okapi.steps.gcaligner.DpMatrix;
import net.sf.okapi.steps.gcaligner.DpMatrixCell;
import net.sf.okapi.steps.gcaligner.GaleAndChurch;
import net.sf.okapi.steps.gcaligner.Penalties;

/// Other aligners on the documents that `AlignmentBenchmark DATA write DIR` wrote; it scores what
/// they make of them (`AlignmentBenchmark DATA score DIR ENDING`). Argument: DIR. The class path is
/// what Maven makes of the POM beside this file:
///
/// ```
/// mvn -f src/test/peers/alignment dependency:build-classpath -Dmdep.outputFile=cp.txt
/// java -cp "$(cat cp.txt)" src/test/peers/alignment/AlignmentPeers.java DIR
/// ```
///
/// Time is the median a document of the third round.
public final class AlignmentPeers {
    /// Characters of Korean for one of English, for those that are told.
    private static final double RATIO = 0.5;

    private interface Peer extends BiFunction<List<String>, List<String>, List<String>> {}

    private AlignmentPeers() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Peer> peers = new LinkedHashMap<>();
        peers.put("maligna-gc", (ko, en) -> maligna(ko, en, false, false));
        peers.put("maligna-gc-told", (ko, en) -> maligna(ko, en, false, true));
        peers.put("maligna-poisson", (ko, en) -> maligna(ko, en, true, false));
        peers.put("okapi", (ko, en) -> okapi(ko, en, 1));
        peers.put("okapi-told", (ko, en) -> okapi(ko, en, RATIO));
        for (Map.Entry<String, Peer> peer : peers.entrySet()) {
            for (String set : List.of("untouched", "edited")) {
                run(peer.getKey(), peer.getValue(), Path.of(arguments[0], set));
            }
        }
    }

    private static void run(String name, Peer peer, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> f.toString().endsWith(".ko")).sorted().toList();
        }
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            times.clear();
            for (Path korean : files) {
                String base = korean.toString().replaceAll("\\.ko$", "");
                List<String> ko = Files.readAllLines(korean);
                List<String> en = Files.readAllLines(Path.of(base + ".en"));
                long start = System.nanoTime();
                List<String> beads = peer.apply(ko, en);
                times.add(System.nanoTime() - start);
                Files.write(Path.of(base + "." + name), beads);
            }
        }
        times.sort(null);
        System.out.printf(
                "%s, %s: median %.2f ms%n",
                name, folder.getFileName(), times.get(times.size() / 2) / 1e6);
    }

    private static List<String> maligna(
            List<String> ko, List<String> en, boolean poisson, boolean told) {
        List<Alignment> whole = List.of(new Alignment(ko, en));
        Counter counter =
                text -> text.codePoints().anyMatch(c -> c >= '가' && c <= '힣')
                        ? (int) Math.round(text.length() / RATIO)
                        : text.length();
        List<Alignment> aligned =
                told
                        ? new Aligner(
                                        new ViterbiAlgorithm(
                                                new NormalDistributionCalculator(counter),
                                                CategoryDefaults.BEST_CATEGORY_MAP,
                                                new FullMatrixFactory()))
                                .apply(whole)
                        : poisson
                                ? new PoissonMacro().apply(whole)
                                : new GaleAndChurchMacro().apply(whole);
        List<String> beads = new ArrayList<>();
        int k = 0;
        int e = 0;
        for (Alignment bead : aligned) {
            int a = bead.getSourceSegmentList().size();
            int b = bead.getTargetSegmentList().size();
            beads.add(numbers(k, k + a) + "\t" + numbers(e, e + b));
            k += a;
            e += b;
        }
        return beads;
    }

    /// Gale and Church's score as Okapi has it, Korean characters weighed by a ratio.
    private static final class Told extends GaleAndChurch<Segment> {
        private final double ratio;

        Told(double ratio) {
            this.ratio = ratio;
        }

        @Override
        public int match(int korean, int english) {
            return super.match((int) Math.round(korean / ratio), english);
        }
    }

    private static List<String> okapi(List<String> ko, List<String> en, double ratio) {
        AlignmentFunction<Segment> function =
                new AlignmentFunction<>(
                        LocaleId.KOREAN,
                        LocaleId.ENGLISH,
                        List.of(ratio == 1 ? new GaleAndChurch<>() : new Told(ratio)),
                        new Penalties());
        DpMatrix<Segment> matrix = new DpMatrix<>(segments(ko), segments(en), function);
        List<String> beads = new ArrayList<>();
        for (DpMatrixCell cell : matrix.align()) {
            int k = cell.getXindex();
            int e = cell.getYindex();
            if (cell.getState() == DpMatrixCell.MATCH) {
                beads.add((k - 1) + "\t" + (e - 1));
            } else if (cell.getState() == DpMatrixCell.DELETED) {
                beads.add((k - 1) + "\t");
            } else if (cell.getState() == DpMatrixCell.INSERTED) {
                beads.add("\t" + (e - 1));
            } else if (cell.getState() == DpMatrixCell.MULTI_MATCH) {
                beads.add(
                        numbers(
                                        cell.getMultiMatchXIndexBegin() - 1,
                                        cell.getMultiMatchXIndexEnd() - 1)
                                + "\t"
                                + numbers(
                                        cell.getMultiMatchYIndexBegin() - 1,
                                        cell.getMultiMatchYIndexEnd() - 1));
            }
        }
        return beads;
    }

    private static List<Segment> segments(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Segment(String.valueOf(i), new TextFragment(lines.get(i))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }
}
