package org.naranhi.quality.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.quality.Finding;
import org.naranhi.quality.FindingArchive.Archived;
import org.naranhi.quality.FindingArchive.Count;
import org.naranhi.quality.FindingArchive.Wanted;
import org.naranhi.quality.Severity;
import org.naranhi.text.Span;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcFindingArchiveTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Database database;
    private final JdbcFindingArchive archive;
    private final UUID story;

    JdbcFindingArchiveTest(Databases.Kind kind) {
        database = kind.create();
        archive = new JdbcFindingArchive(database.jdbc());
        UUID person = UUID.randomUUID();
        database.jdbc()
                .update(
                        """
                        insert into person (id, sign_in_name, sign_in_key, display_name, password_hash, role,
                            enabled, interface_language, theme, created_at)
                        values (?, 'kim', 'kim', '김가람', '', 'EDITOR', true, 'ko', 'SYSTEM', ?)
                        """,
                        person,
                        NOON.atOffset(ZoneOffset.UTC));
        story = story(person);
    }

    private UUID story(UUID person) {
        UUID id = UUID.randomUUID();
        database.jdbc()
                .update(
                        """
                        insert into story (id, source_language, state, created_by, created_at,
                            changed_at, original_name, characters, words, deleted)
                        values (?, 'ko', 'TRANSLATION', ?, ?, ?, 'a.txt', 0, 0, false)
                        """,
                        id,
                        person,
                        NOON.atOffset(ZoneOffset.UTC),
                        NOON.atOffset(ZoneOffset.UTC));
        return id;
    }

    private Archived found(int number, String code, Severity severity) {
        return new Archived(
                story,
                new UUID(0, number),
                number,
                "그 회담",
                "the the talks",
                new Finding(
                        code,
                        severity,
                        List.of(new Span(0, 1), new Span(2, 4)),
                        List.of(new Span(0, 7)),
                        Map.of("word", "the", "empty", ""),
                        "the"));
    }

    @Test
    void theLastCheckIsWhatIsFound() {
        archive.keep(story, List.of(found(1, "a.a", Severity.ERROR)), NOON);
        List<Archived> now =
                List.of(found(2, "b.b", Severity.INFO), found(3, "a.a", Severity.WARNING));
        archive.keep(story, now, NOON.plusSeconds(60));

        assertThat(archive.find(new Wanted(null, Severity.INFO, null), 10))
                .containsExactly(now.get(1), now.get(0));
        assertThat(archive.find(new Wanted("b.b", Severity.INFO, story), 10)).hasSize(1);
        assertThat(archive.find(new Wanted(null, Severity.ERROR, null), 10)).isEmpty();
        assertThat(archive.find(new Wanted(null, Severity.INFO, new UUID(0, 9)), 10)).isEmpty();
        assertThat(archive.find(new Wanted(null, Severity.INFO, null), 1)).hasSize(1);
        assertThat(archive.codes(Severity.WARNING)).containsExactly(Map.entry("a.a", 1));
        assertThat(archive.lastChecks()).containsEntry(story, NOON.plusSeconds(60));
    }

    @Test
    void aTrendHasAStepWhereTheCountsChange() {
        archive.keep(story, List.of(found(1, "a.a", Severity.ERROR)), NOON);
        archive.keep(story, List.of(found(2, "a.a", Severity.ERROR)), NOON.plusSeconds(60));
        archive.keep(story, List.of(), NOON.plusSeconds(120));
        assertThat(archive.trend(story))
                .containsExactly(
                        new Count(NOON, NOON.plusSeconds(60), 1, 0, 0),
                        new Count(NOON.plusSeconds(120), NOON.plusSeconds(120), 0, 0, 0));
    }

    @Test
    void aDeletedStoryIsNotListed() {
        archive.keep(story, List.of(found(1, "a.a", Severity.ERROR)), NOON);
        database.jdbc().update("update story set deleted = true");
        assertThat(archive.find(new Wanted(null, Severity.INFO, null), 10)).isEmpty();
        assertThat(archive.codes(Severity.INFO)).isEmpty();
    }
}
