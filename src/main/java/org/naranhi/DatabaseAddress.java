package org.naranhi;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the database is: a file in the data folder unless someone names another.
record DatabaseAddress(String url, String user, String password) {
    /// `WRITE_DELAY=0` writes each commit out before it returns; by default H2 keeps up to half a
    /// second of them in the process, and a kill loses them. Writers of one story take turns and
    /// may have to wait longer than H2's two seconds. `AUTO_SERVER` lets a command of the command
    /// line in while the server has the file open.
    private static final String H2_OPTIONS = ";WRITE_DELAY=0;LOCK_TIMEOUT=20000;AUTO_SERVER=TRUE";

    static DatabaseAddress inFolder(Path data) {
        return new DatabaseAddress(
                "jdbc:h2:file:" + data.toAbsolutePath().normalize().resolve("naranhi") + H2_OPTIONS,
                "sa",
                "");
    }

    /// Takes `jdbc:postgresql://host/database` with user and password beside it, and what hosting
    /// services hand out: `postgresql://user:password@host/database`.
    ///
    /// @throws IllegalArgumentException when it is neither
    static DatabaseAddress of(String address, @Nullable String user, @Nullable String password) {
        if (address.startsWith("jdbc:")) {
            return new DatabaseAddress(
                    address, user == null ? "" : user, password == null ? "" : password);
        }
        if (!address.matches("postgres(ql)?://.+")) {
            throw new IllegalArgumentException(
                    "NARANHI_DATABASE_URL has to begin with jdbc: or postgresql:");
        }
        URI uri = URI.create(address);
        String[] credentials =
                uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                user != null ? user : credentials.length > 0 ? credentials[0] : "",
                password != null ? password : credentials.length > 1 ? credentials[1] : "");
    }
}
