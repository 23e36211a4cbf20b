package org.naranhi.story.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naranhi.story.jdbc.Sample.body;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.naranhi.Databases;
import org.naranhi.Databases.Database;
import org.naranhi.story.Comment;
import org.naranhi.story.StoryText;
import org.naranhi.story.Waiver;

@ParameterizedClass
@MethodSource("org.naranhi.Databases#both")
class JdbcRemarksTest {
    private final JdbcRemarks remarks;
    private final UUID sora;
    private final UUID story;
    private final UUID otherStory;

    JdbcRemarksTest(Databases.Kind kind) {
        Database database = kind.create();
        JdbcStories stories = new JdbcStories(database.jdbc(), database.transactions());
        remarks = new JdbcRemarks(database.jdbc());
        sora = Sample.person(database, "sora");
        StoryText one = Sample.story(sora, body("하나다."));
        StoryText other = Sample.story(sora, body("다른 것이다."));
        stories.add(one);
        stories.add(other);
        story = one.story().id();
        otherStory = other.story().id();
    }

    @Test
    void listsTheCommentsOfAStoryOldestFirst() {
        Comment later = comment(story, "둘째 👍", Sample.THEN.plusSeconds(5));
        Comment earlier = comment(story, "첫째\n두 줄", Sample.THEN);
        remarks.add(later);
        remarks.add(earlier);
        remarks.add(comment(otherStory, "다른 것", Sample.THEN));

        assertThat(remarks.comments(story)).containsExactly(earlier, later);
    }

    @Test
    void keepsWaiversUntilTheyAreTakenBack() {
        Waiver later = waiver(story, "number.missing{number=3}", Sample.THEN.plusSeconds(5));
        Waiver earlier = waiver(story, "tag." + "긴".repeat(3_000), Sample.THEN);
        remarks.add(later);
        remarks.add(earlier);
        remarks.add(waiver(otherStory, "number.missing", Sample.THEN));

        assertThat(remarks.waivers(story)).containsExactly(earlier, later);
        remarks.remove(earlier.id());
        assertThat(remarks.waivers(story)).containsExactly(later);
    }

    private Comment comment(UUID of, String text, Instant at) {
        return new Comment(UUID.randomUUID(), of, UUID.randomUUID(), text, sora, at);
    }

    private Waiver waiver(UUID of, String finding, Instant at) {
        return new Waiver(UUID.randomUUID(), of, UUID.randomUUID(), finding, "이유", sora, at);
    }
}
