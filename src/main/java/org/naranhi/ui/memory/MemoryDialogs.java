package org.naranhi.ui.memory;

import java.util.List;
import java.util.UUID;
import org.naranhi.story.Story;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a screen can ask of the memory for its stories.
@Component
public class MemoryDialogs {
    private final ObjectProvider<AnalysisDialog> analyses;
    private final ObjectProvider<PreTranslationDialog> preTranslations;
    private final ObjectProvider<StoryMemoryDialog> storyMemories;

    MemoryDialogs(
            ObjectProvider<AnalysisDialog> analyses,
            ObjectProvider<PreTranslationDialog> preTranslations,
            ObjectProvider<StoryMemoryDialog> storyMemories) {
        this.analyses = analyses;
        this.preTranslations = preTranslations;
        this.storyMemories = storyMemories;
    }

    public void analyse(List<UUID> stories) {
        analyses.getObject().open(stories);
    }

    /// `whenFilled` runs once the story was filled, and again when that was undone.
    public void preTranslate(UUID story, Runnable whenFilled) {
        preTranslations.getObject().open(story, whenFilled);
    }

    /// `whenChosen` runs once another memory was chosen for the story, and again when that was
    /// undone.
    public void chooseMemory(Story story, Runnable whenChosen) {
        storyMemories.getObject().open(story, whenChosen);
    }
}
