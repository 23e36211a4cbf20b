package org.naranhi.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// A data folder for each application that tests start: an index of an earlier run would know of
/// segments that the new database doesn't.
final class FreshFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            Path data = Files.createTempDirectory(target, "view-tests");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(
                            new MapPropertySource(
                                    "fresh-folder", Map.of("naranhi.data", data.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
