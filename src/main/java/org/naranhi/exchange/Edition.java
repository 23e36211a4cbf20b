package org.naranhi.exchange;

import java.util.List;
import org.naranhi.story.StoryText;
import org.naranhi.text.Language;

/// What goes out: a story's text, in which languages, and who made it. `credits` are display names.
public record Edition(
        StoryText text, Languages languages, List<String> translators, List<String> editors) {
    /// Which language or both.
    public enum Languages {
        KOREAN,
        ENGLISH,
        BOTH;

        public boolean include(Language language) {
            return this == BOTH || name().equals(language.name());
        }
    }

    public Edition {
        translators = List.copyOf(translators);
        editors = List.copyOf(editors);
    }
}
