package org.naranhi.newsroom.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.naranhi.newsroom.People;
import org.naranhi.newsroom.Person;
import org.naranhi.newsroom.Role;
import org.naranhi.newsroom.Theme;
import org.naranhi.text.Language;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// People in the database. Names to sign in with are compared without case and width, so that no
/// two people can have names that look alike.
@Repository
class JdbcPeople implements People {
    private final JdbcClient jdbc;
    private final TransactionTemplate writing;

    JdbcPeople(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = JdbcClient.create(jdbc);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public List<Person> all() {
        return jdbc.sql("select * from person order by created_at, sign_in_key")
                .query(JdbcPeople::person)
                .list();
    }

    @Override
    public Optional<Person> byId(UUID id) {
        return jdbc.sql("select * from person where id = :id")
                .param("id", id)
                .query(JdbcPeople::person)
                .optional();
    }

    @Override
    public Optional<Person> bySignInName(String signInName) {
        return jdbc.sql("select * from person where sign_in_key = :key")
                .param("key", key(signInName))
                .query(JdbcPeople::person)
                .optional();
    }

    @Override
    public Optional<String> passwordHash(String signInName) {
        return jdbc.sql("select password_hash from person where sign_in_key = :key")
                .param("key", key(signInName))
                .query(String.class)
                .optional();
    }

    @Override
    public void add(Person person, String passwordHash) {
        writing.executeWithoutResult(
                _ -> {
                    jdbc.sql("update first_admission set still_open = false where still_open")
                            .update();
                    insert(person, passwordHash);
                });
    }

    /// The row of `first_admission` is locked by whoever comes first; the second waits for the end
    /// of that transaction and then finds it closed.
    @Override
    public boolean addFirst(Person administrator, String passwordHash) {
        return writing.execute(
                _ -> {
                    boolean first =
                            jdbc.sql(
                                                    """
                                                    update first_admission set still_open = false
                                                    where still_open
                                                    """)
                                            .update()
                                    == 1;
                    if (first) {
                        insert(administrator, passwordHash);
                    }
                    return first;
                });
    }

    @Override
    public void change(Person person) {
        try {
            jdbc.sql(
                            """
                            update person
                            set sign_in_name = :name, sign_in_key = :key, display_name = :display,
                                role = :role, enabled = :enabled,
                                interface_language = :language, theme = :theme
                            where id = :id
                            """)
                    .param("name", person.signInName())
                    .param("key", key(person.signInName()))
                    .param("display", person.displayName())
                    .param("role", person.role().name())
                    .param("enabled", person.enabled())
                    .param("language", person.interfaceLanguage().tag())
                    .param("theme", person.theme().name())
                    .param("id", person.id())
                    .update();
        } catch (DuplicateKeyException _) {
            throw new NameTaken(person.signInName());
        }
    }

    @Override
    public void changePassword(UUID id, String passwordHash) {
        jdbc.sql("update person set password_hash = :hash where id = :id")
                .param("hash", passwordHash)
                .param("id", id)
                .update();
    }

    private void insert(Person person, String passwordHash) {
        try {
            jdbc.sql(
                            """
                            insert into person (id, sign_in_name, sign_in_key, display_name, role,
                                password_hash, enabled, interface_language, theme, created_at)
                            values (:id, :name, :key, :display, :role,
                                :hash, :enabled, :language, :theme, :created)
                            """)
                    .param("id", person.id())
                    .param("name", person.signInName())
                    .param("key", key(person.signInName()))
                    .param("display", person.displayName())
                    .param("role", person.role().name())
                    .param("hash", passwordHash)
                    .param("enabled", person.enabled())
                    .param("language", person.interfaceLanguage().tag())
                    .param("theme", person.theme().name())
                    .param(
                            "created",
                            person.createdAt()
                                    .truncatedTo(ChronoUnit.MICROS)
                                    .atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException _) {
            throw new NameTaken(person.signInName());
        }
    }

    private static String key(String signInName) {
        return Normalizer.normalize(signInName.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("sign_in_name"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("enabled"),
                Language.of(row.getString("interface_language")),
                Theme.valueOf(row.getString("theme")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
