package org.naranhi.glossary.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.glossary.EntryChange;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.FieldChange;
import org.naranhi.glossary.Revision;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `entry_change`.
final class ChangeTable {
    private static final int BATCH = 1_000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    ChangeTable(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /// Every change of an entry, newest first.
    List<EntryChange> of(UUID entry) {
        return jdbc.sql("select * from entry_change where entry_id = :id order by version desc")
                .param("id", entry)
                .query(ChangeTable::change)
                .list();
    }

    /// The changes of one version that are the last of their entries.
    List<EntryChange> lastAt(long version) {
        return jdbc.sql(
                        """
                        select * from entry_change c where version = :version and not exists
                            (select 1 from entry_change later
                             where later.entry_id = c.entry_id and later.version > c.version)
                        """)
                .param("version", version)
                .query(ChangeTable::change)
                .list();
    }

    /// The entries of one version that were changed again later.
    List<UUID> changedAfter(long version) {
        return jdbc.sql(
                        """
                        select entry_id from entry_change c where version = :version and exists
                            (select 1 from entry_change later
                             where later.entry_id = c.entry_id and later.version > c.version)
                        """)
                .param("version", version)
                .query((row, _) -> row.getObject("entry_id", UUID.class))
                .list();
    }

    /// The entries that were changed after a version, up to another.
    List<UUID> changedBetween(long after, long upTo) {
        return jdbc.sql(
                        """
                        select distinct entry_id from entry_change
                        where version > :after and version <= :upTo
                        """)
                .param("after", after)
                .param("upTo", upTo)
                .query((row, _) -> row.getObject("entry_id", UUID.class))
                .list();
    }

    /// How many versions after one, up to another, changed entries.
    long versionsBetween(long after, long upTo) {
        return jdbc.sql(
                        """
                        select count(distinct version) from entry_change
                        where version > :after and version <= :upTo
                        """)
                .param("after", after)
                .param("upTo", upTo)
                .query(Long.class)
                .single();
    }

    void add(Collection<Revision> revisions, long version, Change change) {
        template.batchUpdate(
                """
                insert into entry_change (entry_id, version, action, person_id, at, fields)
                values (?, ?, ?, ?, ?, ?)
                """,
                revisions,
                BATCH,
                (row, revision) -> {
                    row.setObject(1, revision.id());
                    row.setLong(2, version);
                    row.setString(3, revision.action().name());
                    row.setObject(4, change.person());
                    row.setObject(5, change.at());
                    row.setString(6, written(revision.fields()));
                });
    }

    private static EntryChange change(ResultSet row, int number) throws SQLException {
        return new EntryChange(
                row.getObject("entry_id", UUID.class),
                row.getLong("version"),
                EntryChange.Action.valueOf(row.getString("action")),
                row.getObject("person_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                read(row.getString("fields")));
    }

    private static String written(List<FieldChange> fields) {
        return fields.stream()
                .map(f -> f.field() + "\t" + escaped(f.before()) + "\t" + escaped(f.after()))
                .collect(Collectors.joining("\n"));
    }

    private static List<FieldChange> read(String column) {
        List<FieldChange> fields = new ArrayList<>();
        for (String line : column.isEmpty() ? new String[0] : column.split("\n")) {
            String[] parts = line.split("\t", -1);
            fields.add(
                    new FieldChange(
                            EntryField.valueOf(parts[0]),
                            parts[1].translateEscapes(),
                            parts[2].translateEscapes()));
        }
        return fields;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
