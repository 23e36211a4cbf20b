package org.naranhi.story.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naranhi.story.jdbc.Sample.body;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.story.Presences.Presence;
import org.naranhi.story.StoryText;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcPresencesTest {
    private static final Duration WHILE = Duration.ofMinutes(1);

    private final Database database;
    private final JdbcPresences presences;
    private final UUID sora;
    private final UUID story;
    private final Instant now = Column.now();

    JdbcPresencesTest(Databases.Kind kind) {
        database = kind.create();
        presences = new JdbcPresences(database.jdbc());
        sora = Sample.person(database, "sora");
        StoryText text = Sample.story(sora, body("하나다."));
        new JdbcStories(database.jdbc(), database.transactions()).add(text);
        story = text.story().id();
    }

    @Test
    void showsWhoIsWhereUntilTheyLeave() {
        Presence first = presence("page-1", UUID.randomUUID(), now.minusSeconds(2));
        Presence second = presence("page-2", null, now.minusSeconds(1));
        presences.at(first);
        presences.at(second);

        assertThat(presences.within(WHILE)).containsExactly(first, second);
        presences.gone(story, sora, "page-1");
        assertThat(presences.within(WHILE)).containsExactly(second);
    }

    @Test
    void renewsAndMoves() {
        presences.at(presence("page", null, now.minusSeconds(9)));
        Presence moved = presence("page", UUID.randomUUID(), now);
        presences.at(moved);

        assertThat(presences.within(WHILE)).containsExactly(moved);
    }

    @Test
    void forgetsWhatWasNotRenewed() {
        presences.at(presence("left-yesterday", null, now.minus(Duration.ofHours(25))));
        assertThat(presences.within(WHILE)).isEmpty();
        assertThat(presences.within(Duration.ofDays(9))).hasSize(1);
        presences.at(presence("left-before", null, now.minusSeconds(90)));

        assertThat(presences.within(WHILE)).isEmpty();
        assertThat(presences.within(Duration.ofDays(9)))
                .extracting(Presence::page)
                .containsExactly("left-before");
    }

    private Presence presence(String page, @Nullable UUID segment, Instant seenAt) {
        return new Presence(story, sora, page, segment, seenAt);
    }
}
