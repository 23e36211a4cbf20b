package org.naranhi.memory.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.memory.Memory;
import org.naranhi.text.Language;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcMemoryChoicesTest {
    private final JdbcMemoryChoices choices;
    private final UUID story = UUID.randomUUID();

    JdbcMemoryChoicesTest(Databases.Kind kind) {
        Database database = kind.create();
        choices = new JdbcMemoryChoices(database.jdbc());
        UUID person = UUID.randomUUID();
        database.jdbc()
                .update(
                        """
                        insert into person (id, sign_in_name, sign_in_key, display_name, role,
                            password_hash, enabled, interface_language, theme, created_at)
                        values (?, 'nari', 'nari', 'nari', 'TRANSLATOR', '', true, 'ko', 'SYSTEM',
                            now())
                        """,
                        person);
        database.jdbc()
                .update(
                        """
                        insert into story (id, source_language, state, created_by, created_at,
                            changed_at, original_name, characters, words, deleted)
                        values (?, 'ko', 'TRANSLATION', ?, now(), now(), '', 0, 0, false)
                        """,
                        story,
                        person);
    }

    @Test
    void nothingIsChosenAtFirst() {
        assertThat(choices.ofStory(story)).isEmpty();
        assertThat(choices.ofDesk(Language.ENGLISH)).isEmpty();
    }

    @Test
    void aChoiceIsChangedAndTakenBack() {
        choices.choose(story, Memory.STARTER);
        choices.choose(story, Memory.NEWSROOM);
        assertThat(choices.ofStory(story)).contains(Memory.NEWSROOM);
        choices.choose(story, null);
        assertThat(choices.ofStory(story)).isEmpty();
        choices.choose(story, null);
    }

    @Test
    void eachDeskHasItsOwn() {
        choices.choose(Language.ENGLISH, Memory.STARTER);
        choices.choose(Language.KOREAN, Memory.NEWSROOM);
        choices.choose(Language.KOREAN, null);
        assertThat(choices.ofDesk(Language.ENGLISH)).contains(Memory.STARTER);
        assertThat(choices.ofDesk(Language.KOREAN)).isEmpty();
    }
}
