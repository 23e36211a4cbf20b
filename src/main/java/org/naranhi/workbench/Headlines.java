package org.naranhi.workbench;

import org.naranhi.story.StoryText;
import org.naranhi.text.Markup;
import org.naranhi.text.PassageKind;

/// What a story is called where several are listed.
final class Headlines {
    private Headlines() {}

    /// The original's headline, or its first words, or the name of its file.
    static String of(StoryText text) {
        return text.passages().stream()
                .filter(p -> p.passage().kind() == PassageKind.HEADLINE)
                .findFirst()
                .or(() -> text.passages().stream().findFirst())
                .map(p -> Markup.plain(p.passage().text()).strip())
                .filter(headline -> !headline.isEmpty())
                .orElse(text.story().originalName());
    }
}
