package org.naranhi.glossary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.glossary.GlossaryImport;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcGlossaryImportsTest {
    private final JdbcGlossaryImports imports;

    JdbcGlossaryImportsTest(Databases.Kind kind) {
        imports = new JdbcGlossaryImports(kind.create().jdbc());
    }

    private static GlossaryImport taken(String file, long version) {
        return new GlossaryImport(
                UUID.randomUUID(),
                file,
                version,
                3,
                2,
                1,
                null,
                Instant.parse("2026-11-27T01:02:03.456789Z"),
                null);
    }

    @Test
    void givesThemBackNewestFirstWithWhatBecameOfThem() {
        GlossaryImport first = taken("용어.csv", 7);
        GlossaryImport second = taken("terms.tbx", 9);
        imports.add(first);
        imports.add(second);
        assertThat(imports.all()).containsExactly(second, first);

        Instant back = Instant.parse("2026-11-27T02:00:00Z");
        imports.takenBack(first.id(), null, back);
        assertThat(imports.all()).extracting(GlossaryImport::takenBack).containsExactly(null, back);
    }
}
