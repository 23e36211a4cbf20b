package org.naranhi.killed;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.MemoryServer;
import org.naranhi.memory.MemoryImport;
import org.naranhi.memory.MemoryLog.Action;
import org.naranhi.memory.MemoryLog.Entry;
import org.naranhi.memory.TranslationUnit;

/// Kills servers on one data folder, one after the other, each at a random moment of its deed, and
/// looks after each what is there. What is kept must be all that was acknowledged, in its order,
/// and at most what was under way besides; the index must hold exactly that, each unit once.
public final class KillTrial {
    private static final int PAGE = 5_000;

    private final Path data;
    private final Random random;
    private final List<String> kept = new ArrayList<>();
    private final Set<Integer> imported = new TreeSet<>();
    private final List<Long> starts = new ArrayList<>();
    private int acknowledged;
    private int underWay;
    private int nextFile;

    public KillTrial(Path data, long seed) {
        this.data = data;
        this.random = new Random(seed);
    }

    static String line(Action action, TranslationUnit unit) {
        long number = unit.id().getLeastSignificantBits();
        return action.name().charAt(0) + " " + number + " " + unit.at().getEpochSecond() + ".";
    }

    /// Acknowledged by killed servers so far: confirmations and imports.
    public int acknowledged() {
        return acknowledged;
    }

    /// Kept though the kill came before the acknowledgement.
    public int underWay() {
        return underWay;
    }

    /// How long a server took to start after each kill so far and to have replayed what was
    /// missing, in milliseconds.
    public List<Long> starts() {
        return List.copyOf(starts);
    }

    /// @throws IllegalStateException when something is missing, double, or half
    public void kill(Deed deed) throws IOException, InterruptedException {
        Process server = start(deed);
        List<String> said = new ArrayList<>();
        try (BufferedReader says = server.inputReader()) {
            for (String line = says.readLine(); !"ready".equals(line); line = says.readLine()) {
                check(line != null, "the server did not start");
                said.add(line);
            }
            long moment = random.nextInt(deed.longest() * 1_000);
            check(
                    !server.waitFor(moment, TimeUnit.MICROSECONDS),
                    "the server ended by itself with " + server);
            // By its handle, for Process itself would close what was said and not yet read.
            server.toHandle().destroyForcibly();
            server.waitFor();
            says.lines().filter(line -> line.endsWith(".")).forEach(said::add);
        }
        acknowledged += said.size();
        for (String line : said) {
            if (line.startsWith("I")) {
                imported.add(Integer.valueOf(line.substring(2, line.length() - 1)));
            } else {
                kept.add(line);
            }
        }
        look();
    }

    private Process start(Deed deed) throws IOException {
        Path errors = data.resolveSibling(data.getFileName() + ".errors");
        String first =
                Integer.toString(
                        deed == Deed.IMPORT ? nextFile : new Replayed(kept, imported).numbers());
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedServer.class.getName(),
                        data.toString(),
                        deed.name(),
                        Long.toString(random.nextLong()),
                        first)
                .redirectError(errors.toFile())
                .start();
    }

    private void look() throws IOException {
        long start = System.nanoTime();
        try (MemoryServer server = new MemoryServer(data)) {
            server.follower().fill();
            starts.add((System.nanoTime() - start) / 1_000_000);
            lookAtTheLog(server);
            lookAtTheImports(server);
            new Replayed(kept, imported).lookAt(server.memory(), random);
        }
    }

    private void lookAtTheLog(MemoryServer server) {
        List<String> log = new ArrayList<>();
        List<Entry> page = server.log().after(0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(entry -> log.add(line(entry.action(), entry.unit())));
            page = server.log().after(page.getLast().seq(), PAGE);
        }
        check(log.size() >= kept.size(), "the log has lost " + (kept.size() - log.size()));
        check(log.subList(0, kept.size()).equals(kept), "the log isn't what was acknowledged");
        List<String> more = log.subList(kept.size(), log.size());
        check(more.stream().distinct().count() == more.size(), "written twice: " + more);
        underWay += more.size();
        kept.addAll(more);
    }

    /// An import is there with all its units and its file, or not at all.
    private void lookAtTheImports(MemoryServer server) throws IOException {
        List<MemoryImport> all = server.imports().all();
        Set<Integer> recorded =
                all.stream()
                        .map(each -> Integer.valueOf(each.fileName().replace(".tmx", "")))
                        .collect(Collectors.toCollection(TreeSet::new));
        check(recorded.size() == all.size(), "an import is recorded twice");
        check(recorded.containsAll(imported), "imports lost: " + imported + " of " + recorded);
        underWay += recorded.size() - imported.size();
        imported.addAll(recorded);
        nextFile = Math.max(nextFile, imported.stream().mapToInt(i -> i + 1).max().orElse(0));
        Path folder = data.resolve("memory-imports");
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                Set<String> names =
                        files.map(file -> file.getFileName().toString())
                                .collect(Collectors.toSet());
                all.forEach(each -> names.remove(each.keptAs()));
                check(names.isEmpty(), "files that no import needs: " + names);
            }
        }
    }

    static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
