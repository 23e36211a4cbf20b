package org.naranhi.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The committed bundle was made from the sources beside it. After a change of the front end, build
/// it anew with Node 24 or later first on the PATH (README, "Front end") and commit both.
class BundleTest {
    private static final Path SOURCES = Path.of("src/main/frontend");
    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");

    /// A file of types only leaves nothing in a bundle.
    private static final Pattern CODE =
            Pattern.compile("(?m)^(export )?(abstract )?(class|const|let|function|async)\\b");

    @Test
    void everySourceIsInTheBundleAsItStandsHere() throws Exception {
        Map<String, String> bundled = new TreeMap<>();
        statistics()
                .get("frontendHashes")
                .properties()
                .forEach(hash -> bundled.put(hash.getKey(), hash.getValue().asString()));
        bundled.keySet().removeIf(name -> !name.startsWith("naranhi-story/"));

        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("naranhi-story"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file).replace("\r\n", "\n");
                if (CODE.matcher(text).find()) {
                    String name = SOURCES.relativize(file).toString().replace('\\', '/');
                    sources.put(name, sha256(text));
                }
            }
        }

        assertThat(bundled).isNotEmpty().isEqualTo(sources);
    }

    @Test
    void theBundleHoldsThePackagesInTheVersionsThatAreDeclared() throws IOException {
        JsonNode dependencies = statistics().get("packageJsonDependencies");
        Map<String, String> declared =
                Arrays.stream(StoryEditor.class.getAnnotationsByType(NpmPackage.class))
                        .collect(Collectors.toMap(NpmPackage::value, NpmPackage::version));

        assertThat(declared)
                .isNotEmpty()
                .allSatisfy(
                        (name, version) ->
                                assertThat(dependencies.path(name).asString(""))
                                        .isEqualTo(version));
    }

    private static JsonNode statistics() throws IOException {
        try (ZipFile bundle = new ZipFile(BUNDLE.toFile());
                var statistics = bundle.getInputStream(bundle.getEntry("config/stats.json"))) {
            return JsonMapper.shared().readTree(statistics);
        }
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
