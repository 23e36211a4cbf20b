package org.naranhi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The databases every adapter is tested on: H2 in memory, and a real PostgreSQL that is started
/// once for all tests of the JVM. Each call gives a new database of its own, with all migrations.
///
/// ```java
/// @ParameterizedClass
/// @MethodSource("org.naranhi.Databases#both")
/// class JdbcThingsTest {
///     JdbcThingsTest(Databases.Kind kind) { … kind.create() … }
/// ```
public final class Databases {
    private Databases() {}

    /// Which product.
    public enum Kind {
        H2(Databases::h2),
        POSTGRESQL(Databases::postgresql);

        private final Supplier<DataSource> source;

        Kind(Supplier<DataSource> source) {
            this.source = source;
        }

        public Database create() {
            return new Database(source.get());
        }
    }

    /// A database and what adapters need of it.
    public record Database(
            DataSource source, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        Database(DataSource source) {
            this(source, new JdbcTemplate(source), new DataSourceTransactionManager(source));
            Flyway.configure().dataSource(source).load().migrate();
        }

        public TransactionTemplate transaction() {
            return new TransactionTemplate(transactions);
        }
    }

    public static List<Kind> both() {
        return List.of(Kind.values());
    }

    private static DataSource h2() {
        return JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
                "naranhi",
                "");
    }

    private static DataSource postgresql() {
        try {
            String name = "test_" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = Postgres.SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return Postgres.SERVER.getDatabase("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database in the embedded PostgreSQL", e);
        }
    }

    /// Started by the first test that asks; ends with the JVM.
    private static final class Postgres {
        static final EmbeddedPostgres SERVER = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("max_connections", "60").start();
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
            }
        }
    }
}
