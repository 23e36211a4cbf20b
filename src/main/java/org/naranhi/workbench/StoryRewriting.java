package org.naranhi.workbench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naranhi.glossary.Rewriting.Rewritten;
import org.naranhi.story.Segment;
import org.naranhi.story.Story;
import org.naranhi.story.StoryText;
import org.naranhi.text.Language;

/// Works out what a change of words makes of stories.
interface StoryRewriting {
    /// The stories it may touch.
    List<UUID> stories();

    /// What becomes of the segments that change, as the story now stands.
    Map<UUID, Rewritten> in(StoryText text);

    static String side(Segment segment, Story story, Language language) {
        return language == story.sourceLanguage() ? segment.source() : segment.target();
    }
}
