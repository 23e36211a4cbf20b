package org.naranhi.glossary.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naranhi.glossary.Termbase;
import org.naranhi.glossary.Termbases;
import org.naranhi.text.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The glossaries of terms in the database. Changes take turns with those of entries.
@Repository
class JdbcTermbases implements Termbases {
    private final JdbcClient jdbc;
    private final TransactionTemplate writing;

    JdbcTermbases(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.jdbc = JdbcClient.create(template);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public List<Termbase> all() {
        return jdbc.sql("select * from termbase order by rank, name, id")
                .query(
                        (row, _) ->
                                new Termbase(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getInt("rank"),
                                        row.getBoolean("read_only"),
                                        row.getBoolean("in_use"),
                                        languages(row.getString("left_out_by"))))
                .list();
    }

    @Override
    public void keep(Termbase termbase) {
        writing.executeWithoutResult(
                _ -> {
                    jdbc.sql("update glossary_version set last = last + 1").update();
                    jdbc.sql("delete from termbase where id = :id")
                            .param("id", termbase.id())
                            .update();
                    jdbc.sql(
                                    """
                                    insert into termbase
                                        (id, name, rank, read_only, in_use, left_out_by)
                                    values (:id, :name, :rank, :readOnly, :inUse, :leftOutBy)
                                    """)
                            .param("id", termbase.id())
                            .param("name", termbase.name())
                            .param("rank", termbase.rank())
                            .param("readOnly", termbase.readOnly())
                            .param("inUse", termbase.inUse())
                            .param("leftOutBy", tags(termbase.leftOutBy()))
                            .update();
                });
    }

    private static Set<Language> languages(String tags) {
        return Arrays.stream(Language.values())
                .filter(language -> List.of(tags.split(" ")).contains(language.tag()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String tags(Set<Language> languages) {
        return languages.stream().map(Language::tag).sorted().collect(Collectors.joining(" "));
    }
}
