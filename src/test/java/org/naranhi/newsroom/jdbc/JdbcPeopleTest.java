package org.naranhi.newsroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.newsroom.Theme;
import org.naranhi.text.Language;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcPeopleTest {
    private final People people;

    JdbcPeopleTest(Databases.Kind kind) {
        var database = kind.create();
        people = new JdbcPeople(database.jdbc(), database.transactions());
    }

    @Test
    void givesBackWhoWasAdded() {
        Person sora = person("sora", "한소라");
        people.add(sora, "hash");

        assertThat(people.all()).containsExactly(sora);
        assertThat(people.byId(sora.id())).contains(sora);
        assertThat(people.bySignInName("sora")).contains(sora);
        assertThat(people.passwordHash("sora")).contains("hash");
        assertThat(people.byId(UUID.randomUUID())).isEmpty();
        assertThat(people.bySignInName("nobody")).isEmpty();
        assertThat(people.passwordHash("nobody")).isEmpty();
    }

    @Test
    void comparesNamesWithoutCaseAndWidth() {
        Person sora = person("Sora", "한소라");
        people.add(sora, "hash");

        assertThat(people.bySignInName(" ｓＯＲＡ ")).contains(sora);
        assertThatThrownBy(() -> people.add(person("SORA", "Someone"), "other"))
                .isInstanceOf(People.NameTaken.class);
        assertThat(people.all()).containsExactly(sora);
    }

    @Test
    void changesEverythingButThePassword() {
        Person sora = person("sora", "한소라");
        people.add(sora, "hash");
        people.add(person("minho", "민호"), "hash");
        Person changed =
                new Person(
                        sora.id(),
                        "sora.han",
                        "Han Sora",
                        Role.EDITOR,
                        false,
                        Language.ENGLISH,
                        Theme.DARK,
                        sora.createdAt());
        people.change(changed);

        assertThat(people.byId(sora.id())).contains(changed);
        assertThat(people.passwordHash("sora.han")).contains("hash");
        people.changePassword(sora.id(), "newer");
        assertThat(people.passwordHash("sora.han")).contains("newer");
        assertThat(people.passwordHash("minho")).contains("hash");
        assertThatThrownBy(() -> people.change(person(sora.id(), "Minho", "한소라")))
                .isInstanceOf(People.NameTaken.class);
    }

    @Test
    void ofManyFirstVisitorsOneBecomesAdministrator() throws Exception {
        int visitors = 8;
        var together = new CyclicBarrier(visitors);
        List<Callable<Boolean>> attempts =
                IntStream.range(0, visitors)
                        .<Callable<Boolean>>mapToObj(
                                n ->
                                        () -> {
                                            together.await();
                                            return people.addFirst(person("v" + n, "V"), "hash");
                                        })
                        .toList();
        long winners = 0;
        try (var threads = Executors.newFixedThreadPool(visitors)) {
            for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                winners += attempt.get() ? 1 : 0;
            }
        }

        assertThat(winners).isEqualTo(1);
        assertThat(people.all()).hasSize(1);
    }

    @Test
    void nobodyIsFirstAfterSomeoneWasAdded() {
        people.add(person("sora", "한소라"), "hash");

        assertThat(people.addFirst(person("late", "Late"), "hash")).isFalse();
        assertThat(people.all()).hasSize(1);
    }

    private static Person person(String signInName, String displayName) {
        return person(UUID.randomUUID(), signInName, displayName);
    }

    private static Person person(UUID id, String signInName, String displayName) {
        return new Person(
                id,
                signInName,
                displayName,
                Role.TRANSLATOR,
                true,
                Language.KOREAN,
                Theme.SYSTEM,
                Instant.parse("2026-03-02T01:02:03.456789Z"));
    }
}
