package org.naranhi.workbench;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.naranhi.segmentation.Article;
import org.naranhi.segmentation.ArticlePassage;
import org.naranhi.story.OriginalFiles;
import org.naranhi.story.Passage;
import org.naranhi.story.Stories;
import org.naranhi.story.Story;
import org.naranhi.story.StoryState;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.springframework.stereotype.Component;

/// Keeps a story as it came in, with its passages recognised, for its kinds to be looked over.
@Component
public class TakeInStory {
    private final ReadArticle reading;
    private final Stories stories;
    private final OriginalFiles originals;
    private final Clock clock;

    TakeInStory(ReadArticle reading, Stories stories, OriginalFiles originals, Clock clock) {
        this.reading = reading;
        this.stories = stories;
        this.originals = originals;
        this.clock = clock;
    }

    /// @return the new story's id
    /// @throws org.naranhi.exchange.UnreadableDocument when it can't be read; nothing is kept then
    public UUID takeIn(String fileName, byte[] content, UUID person) {
        Article article = reading.read(fileName, content);
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        Story story =
                new Story(
                        id,
                        article.language(),
                        StoryState.INTAKE,
                        person,
                        null,
                        person,
                        now,
                        now,
                        fileName);
        List<PassageText> passages = new ArrayList<>();
        for (ArticlePassage passage : article.passages()) {
            passages.add(
                    new PassageText(
                            new Passage(
                                    UUID.randomUUID(),
                                    id,
                                    passages.size(),
                                    passage.kind(),
                                    passage.language(),
                                    passage.text(),
                                    passage.tags()),
                            List.of()));
        }
        originals.keep(id, fileName, content);
        stories.add(new StoryText(story, passages));
        return id;
    }
}
