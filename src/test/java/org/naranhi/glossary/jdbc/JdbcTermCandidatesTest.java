package org.naranhi.glossary.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.glossary.growth.TermCandidate;
import org.naranhi.glossary.growth.TermCandidate.Context;
import org.naranhi.glossary.growth.TermCandidate.State;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcTermCandidatesTest {
    private final JdbcTermCandidates candidates;
    private final UUID person = UUID.randomUUID();

    JdbcTermCandidatesTest(Databases.Kind kind) {
        Databases.Database database = kind.create();
        candidates = new JdbcTermCandidates(database.jdbc(), database.transactions());
        database.jdbc()
                .update(
                        """
                        insert into person (id, sign_in_name, sign_in_key, display_name, role,
                            password_hash, enabled, interface_language, theme, created_at)
                        values (?, 'a', 'a', 'A', 'EDITOR', 'x', true, 'ko', 'light',
                            current_timestamp)
                        """,
                        person);
    }

    private static TermCandidate candidate(String korean, double sureness) {
        return new TermCandidate(
                UUID.nameUUIDFromBytes(korean.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                korean,
                "word",
                "",
                3,
                sureness,
                List.of(new Context(korean + "이 왔다.", "The word came."), new Context("가", "A")),
                State.OPEN);
    }

    @Test
    void givesBackTheSurestFirst() {
        candidates.find(List.of(candidate("낱말", 0.5), candidate("새말", 0.9)));
        assertThat(candidates.open()).containsExactly(candidate("새말", 0.9), candidate("낱말", 0.5));
    }

    @Test
    void whatWasDecidedIsNotFoundAgainUntilItIsOpened() {
        TermCandidate rejected = candidate("낱말", 0.5);
        candidates.find(List.of(rejected));
        candidates.decide(rejected.id(), State.REJECTED, person);
        assertThat(candidates.open()).isEmpty();
        candidates.find(List.of(rejected, candidate("새말", 0.9)));
        assertThat(candidates.open()).containsExactly(candidate("새말", 0.9));
        candidates.decide(rejected.id(), State.OPEN, person);
        assertThat(candidates.open()).hasSize(2);
    }
}
