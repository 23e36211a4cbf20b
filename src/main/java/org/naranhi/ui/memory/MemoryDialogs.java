package org.naranhi.ui.memory;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a screen can ask of the memory for its stories.
@Component
public class MemoryDialogs {
    private final ObjectProvider<AnalysisDialog> analyses;
    private final ObjectProvider<PreTranslationDialog> preTranslations;

    MemoryDialogs(
            ObjectProvider<AnalysisDialog> analyses,
            ObjectProvider<PreTranslationDialog> preTranslations) {
        this.analyses = analyses;
        this.preTranslations = preTranslations;
    }

    public void analyse(List<UUID> stories) {
        analyses.getObject().open(stories);
    }

    /// `whenFilled` runs once the story was filled, and again when that was undone.
    public void preTranslate(UUID story, Runnable whenFilled) {
        preTranslations.getObject().open(story, whenFilled);
    }
}
