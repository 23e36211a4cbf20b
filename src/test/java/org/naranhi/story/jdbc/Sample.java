package org.naranhi.story.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.naranhi.Databases.Database;
import org.naranhi.story.Passage;
import org.naranhi.story.Segment;
import org.naranhi.story.SegmentState;
import org.naranhi.story.Story;
import org.naranhi.story.StoryState;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;

/// Stories to test with.
final class Sample {
    static final Instant THEN = Instant.parse("2026-03-02T01:02:03.456789Z");

    private Sample() {}

    /// Someone who can write.
    static UUID person(Database database, String name) {
        UUID id = UUID.randomUUID();
        database.jdbc()
                .update(
                        """
                        insert into person (id, sign_in_name, sign_in_key, display_name, role,
                            password_hash, enabled, interface_language, theme, created_at)
                        values (?, ?, ?, ?, 'TRANSLATOR', '', true, 'ko', 'SYSTEM', now())
                        """,
                        id,
                        name,
                        name,
                        name);
        return id;
    }

    static StoryText story(UUID creator, PassageOf... parts) {
        UUID story = UUID.randomUUID();
        List<PassageText> passages = new ArrayList<>();
        for (PassageOf part : parts) {
            passages.add(part.in(story, passages.size()));
        }
        return new StoryText(
                new Story(
                        story,
                        Language.KOREAN,
                        StoryState.INTAKE,
                        null,
                        null,
                        creator,
                        THEN,
                        THEN,
                        "기사.txt"),
                passages);
    }

    static PassageOf headline(String... sentences) {
        return new PassageOf(PassageKind.HEADLINE, List.of(), sentences);
    }

    static PassageOf body(String... sentences) {
        return new PassageOf(PassageKind.BODY, List.of(), sentences);
    }

    /// A passage with one segment for each of its sentences.
    record PassageOf(PassageKind kind, List<InlineTag> tags, String... sentences) {
        PassageText in(UUID story, int place) {
            UUID id = UUID.randomUUID();
            List<Segment> segments = new ArrayList<>();
            if (kind.translated()) {
                for (String sentence : sentences) {
                    segments.add(segment(id, segments.size(), sentence));
                }
            }
            return new PassageText(
                    new Passage(
                            id,
                            story,
                            place,
                            kind,
                            Language.KOREAN,
                            String.join(" ", sentences),
                            tags),
                    segments);
        }
    }

    static Segment segment(UUID passage, int place, String source) {
        return new Segment(
                UUID.randomUUID(),
                passage,
                place,
                source,
                "",
                SegmentState.INITIAL,
                null,
                0,
                null,
                null);
    }
}
