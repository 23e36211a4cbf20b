package org.naranhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DatabaseAddressTest {
    @Test
    void isAFileInTheDataFolderUnlessNamed() {
        Path data = Path.of("kept").toAbsolutePath();

        assertThat(DatabaseAddress.inFolder(Path.of("kept")).url())
                .startsWith("jdbc:h2:file:" + data.resolve("naranhi") + ";")
                .contains(";WRITE_DELAY=0");
        assertThat(property(Map.of("naranhi.data", "kept"), "spring.datasource.url"))
                .isEqualTo(DatabaseAddress.inFolder(data).url());
    }

    @Test
    void takesAJdbcAddressWithUserAndPassword() {
        String url = "jdbc:postgresql://db.example:5433/naranhi?sslmode=require";

        assertThat(DatabaseAddress.of(url, "desk", "p:w"))
                .isEqualTo(new DatabaseAddress(url, "desk", "p:w"));
        assertThat(DatabaseAddress.of(url, null, null)).isEqualTo(new DatabaseAddress(url, "", ""));
    }

    @Test
    void takesWhatHostingServicesHandOut() {
        assertThat(
                        DatabaseAddress.of(
                                "postgres://desk:p%3Aw%40@db.example/news?sslmode=require",
                                null, null))
                .isEqualTo(
                        new DatabaseAddress(
                                "jdbc:postgresql://db.example/news?sslmode=require",
                                "desk",
                                "p:w@"));
        assertThat(DatabaseAddress.of("postgresql://db.example:5433/news", "desk", "pw"))
                .isEqualTo(
                        new DatabaseAddress(
                                "jdbc:postgresql://db.example:5433/news", "desk", "pw"));
    }

    @Test
    void refusesWhatIsNoDatabase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatabaseAddress.of("https://db.example/", null, null));
    }

    @Test
    void leavesSpringsOwnPropertiesAlone() {
        Map<String, Object> given =
                Map.of(
                        "naranhi.database.url", "postgresql://db.example/news",
                        "naranhi.database.user", "desk",
                        "spring.datasource.password", "mine");

        assertThat(property(given, "spring.datasource.url"))
                .isEqualTo("jdbc:postgresql://db.example/news");
        assertThat(property(given, "spring.datasource.username")).isEqualTo("desk");
        assertThat(property(given, "spring.datasource.password")).isEqualTo("mine");
    }

    private static String property(Map<String, Object> given, String name) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        new DatabaseEnvironment().postProcessEnvironment(environment, new SpringApplication());
        return environment.getRequiredProperty(name);
    }
}
