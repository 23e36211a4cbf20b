import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/// PostgreSQL with `pg_trgm`, the way Weblate keeps its memory: a GIN index over the trigrams of
/// each language, candidates by `%`, the best by `similarity`. The TMX is read with the JDK's
/// parser and put in by batches; then indexed, analysed and written to disk. `shared_buffers` hold
/// all of it.
final class PostgresPeer implements Peer {
    private static final int BATCH = 1_000;

    private EmbeddedPostgres server;
    private Connection connection;
    private PreparedStatement best;
    private PreparedStatement all;

    public static void main(String[] arguments) throws Exception {
        PeerRun.of("postgres", new PostgresPeer(), arguments);
    }

    @Override
    public void start(Path folder) throws Exception {
        // Trigrams are of letters, and which signs are letters is the locale's to say.
        server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("max_parallel_workers_per_gather", "0")
                        .setServerConfig("jit", "off")
                        .setServerConfig("fsync", "on")
                        .start();
        connection = server.getPostgresDatabase().getConnection();
        run("create extension pg_trgm");
        try (ResultSet row = query("select cardinality(show_trgm('서울에서'))")) {
            row.next();
            if (row.getInt(1) == 0) {
                throw new IllegalStateException("this locale sees no letters in Hangul");
            }
        }
    }

    @Override
    public void take(Path tmx) throws Exception {
        run("create table unit (en text not null, ko text not null)");
        connection.setAutoCommit(false);
        read(tmx);
        connection.commit();
        connection.setAutoCommit(true);
        run("create index unit_en on unit using gin (en gin_trgm_ops)");
        run("create index unit_ko on unit using gin (ko gin_trgm_ops)");
        run("vacuum analyze unit");
        run("checkpoint");
    }

    private void read(Path tmx) throws Exception {
        Map<String, String> sides = new HashMap<>();
        int units = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(tmx));
                PreparedStatement insert =
                        connection.prepareStatement("insert into unit (en, ko) values (?, ?)")) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            String language = "";
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tuv")) {
                    language =
                            xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("seg")) {
                    sides.put(language, xml.getElementText());
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("tu")) {
                    insert.setString(1, sides.get("en"));
                    insert.setString(2, sides.get("ko"));
                    insert.addBatch();
                    if (++units % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    @Override
    public void ask(String language, int threshold) throws SQLException {
        run("set pg_trgm.similarity_threshold = " + threshold / 100.0);
        String side = language.equals("ko") ? "ko" : "en";
        best =
                connection.prepareStatement(
                        """
                        select SIDE, similarity(SIDE, ?) as alike from unit where SIDE % ?
                        order by alike desc limit 5
                        """
                                .replace("SIDE", side));
        all =
                connection.prepareStatement(
                        "select max(similarity(SIDE, ?)) from unit".replace("SIDE", side));
    }

    @Override
    public List<Answer> best(String text) throws SQLException {
        best.setString(1, text);
        best.setString(2, text);
        List<Answer> answers = new ArrayList<>();
        try (ResultSet row = best.executeQuery()) {
            while (row.next()) {
                answers.add(new Answer(row.getString(1), 100 * row.getDouble(2)));
            }
        }
        return answers;
    }

    @Override
    public double bestOfAll(String text) throws SQLException {
        all.setString(1, text);
        try (ResultSet row = all.executeQuery()) {
            row.next();
            return 100 * row.getDouble(1);
        }
    }

    /// Of all processes of the server, pages they share counted once (Linux tells; else 0).
    @Override
    public long beside() throws Exception {
        ProcessHandle postmaster;
        try (ResultSet row = query("select pg_backend_pid()")) {
            row.next();
            postmaster =
                    ProcessHandle.of(row.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow();
        }
        long bytes = held(postmaster);
        for (ProcessHandle process : postmaster.descendants().toList()) {
            bytes += held(process);
        }
        return bytes;
    }

    private static long held(ProcessHandle process) throws IOException {
        Path memory = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        if (!Files.isReadable(memory)) {
            return 0;
        }
        return Files.readAllLines(memory).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    @Override
    public long onDisk(Path folder) throws Exception {
        try (ResultSet row = query("select pg_total_relation_size('unit')")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private ResultSet query(String sql) throws SQLException {
        return connection.createStatement().executeQuery(sql);
    }

    @Override
    public void close() throws Exception {
        connection.close();
        server.close();
    }
}
