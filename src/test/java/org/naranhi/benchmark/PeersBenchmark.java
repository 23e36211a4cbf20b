package org.naranhi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.naranhi.benchmark.NearestTexts.Unit;
import org.naranhi.benchmark.PeerAnswers.Lookup;

/// Naranhi's memory beside OmegaT 5.8.0, Okapi Pensieve 1.48.0 and PostgreSQL's `pg_trgm`: the same
/// units and queries in one run, each engine in a JVM of its own (3 GB at most), one after the
/// other. Prints Markdown.
///
/// Run it in the project's folder, under JDK 25; everything comes from Maven Central:
///
/// ```
/// mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.6.2:exec -Dexec.classpathScope=test \
///   -Dexec.executable="$JAVA_HOME/bin/java" \
///   -Dexec.args="-Xmx3g -cp %classpath org.naranhi.benchmark.PeersBenchmark WORK"
/// ```
///
/// Arguments: a folder to work in (what an earlier run left of an engine is thrown away), the
/// number of units (100000), a folder of parallel text or `-` for sentences that we made up, and
/// the engines, parted by commas. How each engine is driven stands in its source,
/// `src/test/peers/*Peer.java`; how they are timed in `PeerRun.java` beside them.
///
/// ## How recall is counted
///
/// - *own*: by the engine's own score. Every unit is scored by it; of the queries whose best unit
///   reaches the threshold, how many got a first answer with that score.
/// - *letters*, *words*: by plain edit distance, which is no engine's score (1 − distance ÷ length
///   of the longer, over letters or over words parted by spaces). Of the queries whose nearest unit
///   reaches the threshold, how many got a unit exactly that near among five answers, the engine
///   being asked at the same figure on its own scale. An engine with a stricter scale than edit
///   distance loses here, and one that is made not to count what edit distance counts loses too; so
///   the last column asks for nearest units of .70 and more among what the engine gives at .50,
///   where the scale hardly matters and the search does.
///
/// In parentheses stands how many queries that were. The import is of the TMX file until all is
/// durable and a query sees it. OmegaT and Pensieve know one direction of a file and take in one;
/// Naranhi and PostgreSQL index both sides. Heap is what is in use after garbage collection with
/// the engine open, over an empty JVM; beside it are the server's processes. The peak is of the
/// whole process, garbage included.
public final class PeersBenchmark {
    private static final List<String> ENGINES =
            List.of("naranhi", "omegat", "pensieve", "postgres");
    private static final Map<String, String> CLASSES =
            Map.of(
                    "naranhi", "NaranhiPeer",
                    "omegat", "OmegaTPeer",
                    "pensieve", "PensievePeer",
                    "postgres", "PostgresPeer");
    private static final Path PEERS = Path.of("src/test/peers");

    private final Path work;
    private final PeerQuestions questions;
    private final Map<String, PeerAnswers> answers = new LinkedHashMap<>();
    private final Map<Unit, NearestTexts> english = new EnumMap<>(Unit.class);
    private final Map<Unit, NearestTexts> korean = new EnumMap<>(Unit.class);
    private final Map<Unit, double[]> best = new EnumMap<>(Unit.class);

    private PeersBenchmark(Path work, PeerQuestions questions) {
        this.work = work;
        this.questions = questions;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        int units = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        boolean real = arguments.length > 2 && !arguments[2].equals("-");
        ParallelText text =
                real ? ParallelText.of(Path.of(arguments[2])) : ParallelText.ofNews(units / 2);
        List<String> engines = arguments.length > 3 ? List.of(arguments[3].split(",")) : ENGINES;
        PeersBenchmark benchmark = new PeersBenchmark(work, PeerQuestions.of(text, units));
        benchmark.run(engines);
        benchmark.judge();
        benchmark.print(real);
    }

    private void run(List<String> engines) throws Exception {
        questions.write(work);
        for (String engine : engines) {
            System.err.println(engine + " …");
            delete(work.resolve(engine));
            String source = PEERS.resolve(CLASSES.get(engine) + ".java").toString();
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            start(
                    engine,
                    List.of(
                            java,
                            "-Xmx3g",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            classPath(engine),
                            source,
                            work.toString()));
            answers.put(engine, PeerAnswers.read(work.resolve(engine + ".tsv")));
        }
    }

    private String classPath(String engine) throws Exception {
        if (engine.equals("naranhi")) {
            return System.getProperty("java.class.path");
        }
        Path to = work.resolve(engine + ".class-path");
        start(
                engine,
                List.of(
                        "mvn",
                        "-B",
                        "-q",
                        "-f",
                        PEERS.resolve(engine).resolve("pom.xml").toString(),
                        "dependency:build-classpath",
                        "-Dmdep.outputFile=" + to));
        return Files.readString(to).strip();
    }

    private void start(String engine, List<String> command) throws Exception {
        Path log = work.resolve(engine + ".log");
        int status =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        if (status != 0) {
            throw new IllegalStateException(engine + " ended with " + status + ", see " + log);
        }
    }

    private void judge() {
        System.err.println("edit distances …");
        for (Unit unit : Unit.values()) {
            english.put(unit, nearest(unit, false));
            korean.put(unit, nearest(unit, true));
            best.put(
                    unit,
                    questions.queries().stream()
                            .mapToDouble(query -> of(unit, query.korean()).best(query.text()))
                            .toArray());
        }
    }

    private NearestTexts nearest(Unit unit, boolean ofKorean) {
        return new NearestTexts(
                unit,
                questions.units().stream()
                        .map(pair -> PeerQuestions.side(pair, ofKorean))
                        .toList());
    }

    private NearestTexts of(Unit unit, boolean ofKorean) {
        return ofKorean ? korean.get(unit) : english.get(unit);
    }

    private void print(boolean real) {
        System.out.printf(
                "%,d units (%,d %s, the rest made from them), %d queries a language: %d held out,"
                        + " %d edited, %d short.%n%n",
                questions.units().size(),
                questions.realUnits(),
                real ? "real" : "of the built-in sentences",
                questions.queries().size() / 2,
                PeerQuestions.LONG,
                PeerQuestions.LONG,
                PeerQuestions.SHORT);
        System.out.println(
                "| engine | import s | units/s | heap MB | beside MB | peak MB | disk MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        answers.forEach(this::printFigures);
        System.out.println();
        System.out.println(
                "| engine | language | t | mean ms | p50 | p95 | p99 | own | letters | words |"
                        + " letters ≥ .70 of .50 |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (boolean ofKorean : List.of(false, true)) {
            for (int threshold : List.of(85, 70, 50)) {
                answers.forEach((engine, of) -> printTimes(engine, of, ofKorean, threshold));
            }
        }
    }

    private void printFigures(String engine, PeerAnswers of) {
        double seconds = of.figure("import seconds");
        System.out.printf(
                "| %s | %.1f | %,.0f | %.0f | %.0f | %.0f | %.0f |%n",
                engine,
                seconds,
                questions.units().size() / seconds,
                of.figure("heap") / 1e6,
                of.figure("beside") / 1e6,
                of.figure("peak") / 1e6,
                of.figure("disk") / 1e6);
    }

    private void printTimes(String engine, PeerAnswers of, boolean ofKorean, int threshold) {
        List<Lookup> lookups =
                of.at(threshold, i -> questions.queries().get(i).korean() == ofKorean);
        List<String> cells = new ArrayList<>();
        cells.add(engine);
        cells.add(ofKorean ? "ko" : "en");
        cells.add("." + threshold);
        cells.add(PeerAnswers.times(lookups));
        cells.add(
                PeerAnswers.recall(
                        lookups,
                        threshold,
                        query -> of.ownBest().getOrDefault(query, 0.0),
                        lookup ->
                                lookup.found().isEmpty() ? 0 : lookup.found().getFirst().score()));
        cells.add(byDistance(lookups, Unit.LETTERS, threshold));
        cells.add(byDistance(lookups, Unit.WORDS, threshold));
        cells.add(threshold == 50 ? byDistance(lookups, Unit.LETTERS, 70) : "");
        System.out.println("| " + String.join(" | ", cells) + " |");
    }

    private String byDistance(List<Lookup> lookups, Unit unit, int least) {
        return PeerAnswers.recall(
                lookups,
                least / 100.0,
                query -> best.get(unit)[query],
                lookup ->
                        lookup.found().stream()
                                .mapToDouble(found -> alike(unit, lookup.query(), found.text()))
                                .max()
                                .orElse(0));
    }

    private double alike(Unit unit, int query, String text) {
        PeerQuestions.Query asked = questions.queries().get(query);
        return of(unit, asked.korean()).alike(asked.text(), text);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
