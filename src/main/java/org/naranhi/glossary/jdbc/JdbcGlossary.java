package org.naranhi.glossary.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermEntry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The glossary in the database. Every change begins by moving the one row of `glossary_version`,
/// whose lock makes writers take turns: the number moves with the change it stands for, on
/// whichever server it was made.
@Repository
class JdbcGlossary implements Glossary {
    private final JdbcClient jdbc;
    private final NameTable names;
    private final TermTable terms;
    private final TransactionTemplate writing;

    JdbcGlossary(JdbcTemplate template, PlatformTransactionManager transactions) {
        this.jdbc = JdbcClient.create(template);
        this.names = new NameTable(template);
        this.terms = new TermTable(template);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public List<NameRecord> names() {
        return names.all();
    }

    @Override
    public List<TermEntry> terms() {
        return terms.all();
    }

    @Override
    public Optional<GlossaryEntry> byId(UUID id) {
        return names.byId(id)
                .<GlossaryEntry>map(name -> name)
                .or(() -> terms.byId(id).map(term -> term));
    }

    /// What is there under an id is taken out and put in anew: three statements, however many
    /// entries there are. Of several entries with one id the last counts.
    @Override
    public void keep(Collection<? extends GlossaryEntry> entries, @Nullable UUID person) {
        if (entries.isEmpty()) {
            return;
        }
        Map<UUID, GlossaryEntry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        List<NameRecord> newNames = new ArrayList<>();
        List<TermEntry> newTerms = new ArrayList<>();
        for (GlossaryEntry entry : byId.values()) {
            switch (entry) {
                case NameRecord name -> newNames.add(name);
                case TermEntry term -> newTerms.add(term);
            }
        }
        Object[] ids = byId.keySet().toArray();
        Change change = Change.by(person);
        writing.executeWithoutResult(
                _ -> {
                    moveVersion();
                    names.remove(ids);
                    terms.remove(ids);
                    names.add(newNames, change);
                    terms.add(newTerms, change);
                });
    }

    @Override
    public void delete(UUID id, @Nullable UUID person) {
        Change change = Change.by(person);
        writing.executeWithoutResult(
                _ -> {
                    moveVersion();
                    names.hide(id, change);
                    terms.hide(id, change);
                });
    }

    @Override
    public long version() {
        return jdbc.sql("select last from glossary_version").query(Long.class).single();
    }

    private void moveVersion() {
        jdbc.sql("update glossary_version set last = last + 1").update();
    }
}
