package org.naranhi;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Turns `NARANHI_DATA` and `NARANHI_DATABASE_URL`, `_USER`, `_PASSWORD` into Spring's properties
/// of the data source. Anything else that sets those goes before.
final class DatabaseEnvironment implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        // H2 lets other processes of this machine in (AUTO_SERVER), and nobody from outside.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        String given = environment.getProperty("naranhi.database.url", "");
        DatabaseAddress address =
                given.isBlank()
                        ? DatabaseAddress.inFolder(
                                Path.of(environment.getProperty("naranhi.data", "data")))
                        : DatabaseAddress.of(
                                given.strip(),
                                environment.getProperty("naranhi.database.user"),
                                environment.getProperty("naranhi.database.password"));
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "database",
                                Map.of(
                                        "spring.datasource.url", address.url(),
                                        "spring.datasource.username", address.user(),
                                        "spring.datasource.password", address.password())));
    }
}
