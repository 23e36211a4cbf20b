package org.naranhi.names.jdbc;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.Databases.Database;
import org.naranhi.glossary.NameRecord.Kind;
import org.naranhi.names.NameUse;
import org.naranhi.names.PersonMention.Form;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Stories to use names in.
public final class SomeStories {
    private final Database database;
    private final UUID person = UUID.randomUUID();
    private int made;

    public SomeStories(Database database) {
        this.database = database;
        database.jdbc()
                .update(
                        """
                        insert into person (id, sign_in_name, sign_in_key, display_name, role,
                            password_hash, enabled, interface_language, theme, created_at)
                        values (?, 'sora', 'sora', 'sora', 'EDITOR', '', true, 'ko', 'SYSTEM', now())
                        """,
                        person);
    }

    /// One of one segment, changed later than those before it.
    public UUID add(String source, String target) {
        UUID story = UUID.randomUUID();
        UUID passage = UUID.randomUUID();
        OffsetDateTime at = OffsetDateTime.of(2026, 3, 2, 1, made++, 0, 0, ZoneOffset.UTC);
        database.jdbc()
                .update(
                        """
                        insert into story (id, source_language, state, created_by, created_at,
                            changed_at, original_name, characters, words, deleted)
                        values (?, 'ko', 'TRANSLATION', ?, ?, ?, '', 0, 0, false)
                        """,
                        story,
                        person,
                        at,
                        at);
        database.jdbc()
                .update(
                        """
                        insert into passage (id, story_id, place, kind, language, content, tags,
                            characters, words)
                        values (?, ?, 0, 'BODY', 'ko', ?, '[]', 0, 0)
                        """,
                        passage,
                        story,
                        source);
        database.jdbc()
                .update(
                        """
                        insert into segment (id, story_id, passage_id, place, source, target, state,
                            version)
                        values (?, ?, ?, 0, ?, ?, 'INITIAL', 0)
                        """,
                        UUID.randomUUID(),
                        story,
                        passage,
                        source,
                        target);
        return story;
    }

    void delete(UUID story, boolean deleted) {
        database.jdbc().update("update story set deleted = ? where id = ?", deleted, story);
    }

    static NameUse use(
            UUID story, @Nullable UUID record, String korean, String spelling, Form form, int at) {
        return new NameUse(
                story,
                UUID.nameUUIDFromBytes(new byte[] {1}),
                Language.ENGLISH,
                Kind.PERSON,
                record,
                korean,
                "Han Ga-ram",
                spelling,
                form,
                new Span(at, at + spelling.length()));
    }
}
