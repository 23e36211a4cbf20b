package org.naranhi.newsroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcSettingsTest {
    private final JdbcSettings settings;

    JdbcSettingsTest(Databases.Kind kind) {
        settings = new JdbcSettings(kind.create().jdbc());
    }

    @Test
    void keepsTheLastContent() {
        assertThat(settings.get("story.reviewed")).isEmpty();
        settings.set("story.reviewed", "no");
        settings.set("story.reviewed", "예 👍");

        assertThat(settings.get("story.reviewed")).contains("예 👍");
    }

    @Test
    void listsByPrefixTakenLiterally() {
        settings.set("desk.b", "2");
        settings.set("desk.a", "1");
        settings.set("desk", "0");
        settings.set("deskXc", "3");
        settings.set("100%_!", "4");

        assertThat(settings.all("desk."))
                .containsExactly(entry("desk.a", "1"), entry("desk.b", "2"));
        assertThat(settings.all("100%_!")).containsExactly(entry("100%_!", "4"));
        assertThat(settings.all("1%")).isEmpty();
        assertThat(settings.all("desk_")).isEmpty();
    }
}
