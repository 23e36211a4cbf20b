import org.naranhi.MemoryServer;
import org.naranhi.memory.ImportProgress;
import org.naranhi.memory.ImportUnits;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Naranhi's memory as the server wires it: `ImportUnits` with the database, both languages of each
/// unit in one index; `matches`, and `exhaustive` for scoring everything.
final class NaranhiPeer implements Peer {
    private MemoryServer server;
    private Direction direction = Direction.EN_KO;
    private int threshold = 50;

    public static void main(String[] arguments) throws Exception {
        PeerRun.of("naranhi", new NaranhiPeer(), arguments);
    }

    @Override
    public void start(Path folder) {
        server = new MemoryServer(folder);
        server.follower().fill();
    }

    @Override
    public void take(Path tmx) throws Exception {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(tmx))) {
            server.importUnits()
                    .from(
                            in,
                            new ImportUnits.Request(
                                    "units.tmx",
                                    Memory.NEWSROOM,
                                    Origin.IMPORTED,
                                    Direction.EN_KO,
                                    null),
                            ImportProgress.UNWATCHED);
        }
        best("Once, so that it can be searched.");
    }

    @Override
    public void ask(String language, int at) {
        direction = Direction.from(Language.of(language));
        threshold = at;
    }

    private MatchQuery query(String text, int at) {
        return new MatchQuery(text, direction, null, null, at, 5);
    }

    @Override
    public List<Answer> best(String text) {
        return server.memory().matches(query(text, threshold)).stream()
                .map(match -> new Answer(match.source(), match.score()))
                .toList();
    }

    @Override
    public double bestOfAll(String text) {
        return server.memory().exhaustive(query(text, 50)).stream()
                .mapToInt(Match::score)
                .max()
                .orElse(0);
    }

    /// The index; the file itself is kept beside it.
    @Override
    public long onDisk(Path folder) throws Exception {
        return Peer.super.onDisk(folder.resolve("memory"));
    }

    @Override
    public void close() {
        server.close();
    }
}
