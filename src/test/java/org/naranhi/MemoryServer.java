package org.naranhi;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.naranhi.memory.ImportUnits;
import org.naranhi.memory.MemoryFollower;
import org.naranhi.memory.MemoryImports;
import org.naranhi.memory.MemoryLog;
import org.naranhi.memory.lucene.LuceneTranslationMemory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The memory of a server without the rest of the server: the database file, the index and the kept
/// imports of one data folder, wired by the server's own configuration.
public final class MemoryServer implements AutoCloseable {
    private final JdbcConnectionPool connections;
    private final AnnotationConfigApplicationContext context;

    /// Starts like a server on this folder: migrated, followed, what is missing replayed.
    public MemoryServer(Path data) {
        this(data, "org.naranhi.memory");
    }

    /// With all use cases, without screens.
    public static MemoryServer withDesk(Path data) {
        return new MemoryServer(
                data,
                "org.naranhi.memory",
                "org.naranhi.story",
                "org.naranhi.newsroom",
                "org.naranhi.glossary",
                "org.naranhi.names",
                "org.naranhi.pairs",
                "org.naranhi.quality",
                "org.naranhi.exchange",
                "org.naranhi.workbench");
    }

    private MemoryServer(Path data, String... packages) {
        DatabaseAddress address = DatabaseAddress.inFolder(data);
        connections = JdbcConnectionPool.create(address.url(), address.user(), address.password());
        Databases.Database database = new Databases.Database(connections);
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("data", Map.of("naranhi.data", data.toString())));
        context.registerBean(DataSource.class, database::source);
        context.registerBean(JdbcTemplate.class, database::jdbc);
        context.registerBean(PlatformTransactionManager.class, database::transactions);
        context.registerBean(TransactionTemplate.class, database::transaction);
        context.scan(packages);
        context.refresh();
    }

    public LuceneTranslationMemory memory() {
        return context.getBean(LuceneTranslationMemory.class);
    }

    public MemoryLog log() {
        return context.getBean(MemoryLog.class);
    }

    public MemoryImports imports() {
        return context.getBean(MemoryImports.class);
    }

    public MemoryFollower follower() {
        return context.getBean(MemoryFollower.class);
    }

    public ImportUnits importUnits() {
        return context.getBean(ImportUnits.class);
    }

    public JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }

    public TransactionTemplate transaction() {
        return context.getBean(TransactionTemplate.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        connections.dispose();
    }
}
