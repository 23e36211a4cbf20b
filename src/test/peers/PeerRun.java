import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What every engine is put through, so that all are treated alike: the import timed, then for each
/// language and threshold every query once unmeasured and once by the clock, then the best of all
/// units for each query. Reads `units.tmx` and `queries.tsv` of the work folder and writes
/// `NAME.tsv`, which `PeersBenchmark` reads.
final class PeerRun {
    private static final int[] THRESHOLDS = {85, 70, 50};

    private record Query(String language, String text) {}

    private final Peer peer;
    private final List<Query> queries = new ArrayList<>();
    private final BufferedWriter out;

    private PeerRun(Peer peer, Path work, BufferedWriter out) throws IOException {
        this.peer = peer;
        this.out = out;
        for (String line : Files.readAllLines(work.resolve("queries.tsv"))) {
            String[] cells = line.split("\t");
            queries.add(new Query(cells[0], cells[1]));
        }
    }

    /// Arguments: the work folder.
    static void of(String name, Peer peer, String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        Path folder = Files.createDirectories(work.resolve(name));
        try (peer;
                BufferedWriter out = Files.newBufferedWriter(work.resolve(name + ".tsv"))) {
            new PeerRun(peer, work, out).run(work, folder);
        }
        // Some engines leave threads behind that would keep the JVM.
        System.exit(0);
    }

    private void run(Path work, Path folder) throws Exception {
        long before = heap();
        peer.start(folder);
        long start = System.nanoTime();
        peer.take(work.resolve("units.tmx"));
        write("figure", "import seconds", (System.nanoTime() - start) / 1e9);
        lookUp("en");
        write("figure", "heap", heap() - before);
        write("figure", "beside", peer.beside());
        write("figure", "peak", peak());
        write("figure", "disk", peer.onDisk(folder));
        lookUp("ko");
        for (int i = 0; i < queries.size(); i++) {
            if (i == 0 || !queries.get(i).language.equals(queries.get(i - 1).language)) {
                peer.ask(queries.get(i).language, 50);
            }
            write("best", i, peer.bestOfAll(queries.get(i).text));
        }
    }

    private void lookUp(String language) throws Exception {
        for (int threshold : THRESHOLDS) {
            peer.ask(language, threshold);
            for (Query query : queries) {
                if (query.language.equals(language)) {
                    peer.best(query.text);
                }
            }
            for (int i = 0; i < queries.size(); i++) {
                Query query = queries.get(i);
                if (query.language.equals(language)) {
                    long start = System.nanoTime();
                    List<Peer.Answer> answers = peer.best(query.text);
                    long nanos = System.nanoTime() - start;
                    List<Object> cells = new ArrayList<>(List.of("lookup", threshold, i, nanos));
                    answers.forEach(answer -> cells.addAll(List.of(answer.score(), answer.text())));
                    write(cells.toArray());
                }
            }
        }
    }

    private void write(Object... cells) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell.toString().replaceAll("\\s+", " ").strip());
        }
        out.write(String.join("\t", texts));
        out.newLine();
    }

    private static long heap() {
        System.gc();
        System.gc();
        Runtime now = Runtime.getRuntime();
        return now.totalMemory() - now.freeMemory();
    }

    /// The most memory this process ever had, where the system tells (Linux); else 0.
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }
}
