package org.naranhi.memory.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.memory.Memory;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcMemoriesTest {
    private final JdbcMemories memories;

    JdbcMemoriesTest(Databases.Kind kind) {
        Database database = kind.create();
        memories = new JdbcMemories(database.jdbc());
    }

    @Test
    void aNewsroomBeginsWithItsOwnAndTheStarter() {
        assertThat(memories.all())
                .extracting(Memory::id)
                .containsExactly(Memory.NEWSROOM, Memory.STARTER);
        assertThat(memories.all().getFirst().readOnly()).isFalse();
        assertThat(memories.all().getLast().readOnly()).isTrue();
    }

    @Test
    void keepsMemoriesInTheirOrderAndTheirChanges() {
        Memory sport = new Memory(UUID.randomUUID(), "체육부", 50, false, true, 2);
        memories.keep(sport);
        memories.keep(new Memory(Memory.STARTER, "옛것", 10, true, false, 7));
        assertThat(memories.all())
                .extracting(Memory::id)
                .containsExactly(Memory.NEWSROOM, Memory.STARTER, sport.id());
        assertThat(memories.all().get(1))
                .isEqualTo(new Memory(Memory.STARTER, "옛것", 10, true, false, 7));
        assertThat(memories.all().getLast()).isEqualTo(sport);
    }
}
