package org.naranhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another process commits rows into the default database and says so after each; it is killed, and
/// every row it spoke of is there.
class CommitSurvivesKillTest {
    @Test
    void everyCommitThatReturnedIsThereAfterAKill(@TempDir Path data) throws Exception {
        DatabaseAddress address = DatabaseAddress.inFolder(data);
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                address.url())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<String> committed = new ArrayList<>();
        try (BufferedReader says = writer.inputReader()) {
            while (committed.size() < 200) {
                String row = says.readLine();
                assertThat(row).isNotNull();
                committed.add(row);
            }
            writer.destroyForcibly().waitFor();
        }

        List<String> kept = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address.url(), "sa", "");
                var rows = connection.createStatement().executeQuery("select n from t")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        assertThat(kept).containsAll(committed);
    }

    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws SQLException {
            PrintStream says = System.out;
            try (Connection connection = DriverManager.getConnection(arguments[0], "sa", "")) {
                connection.createStatement().execute("create table t (n varchar)");
                try (var insert = connection.prepareStatement("insert into t values (?)")) {
                    for (int n = 0; n < 100_000; n++) {
                        insert.setString(1, Integer.toString(n));
                        insert.executeUpdate();
                        says.println(n);
                        says.flush();
                    }
                }
            }
        }
    }
}
