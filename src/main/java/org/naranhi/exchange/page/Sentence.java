package org.naranhi.exchange.page;

import java.util.List;
import java.util.stream.Collectors;
import org.naranhi.exchange.prose.Run;
import org.naranhi.text.Language;

/// A segment as readers get it in one language. `number` counts segments from 1 through the story
/// and is the same in both languages.
///
/// @param missing not translated yet: these are the words of the original
/// @param marked whether readers are told so here; of several missing in a row the last tells
/// @param gap the white space before it
public record Sentence(
        int number,
        Language language,
        List<Run> runs,
        boolean missing,
        boolean marked,
        String gap) {
    public Sentence {
        runs = List.copyOf(runs);
    }

    Sentence(int number, Language language, List<Run> runs, boolean missing, String gap) {
        this(number, language, runs, missing, missing, gap);
    }

    Sentence unmarked() {
        return new Sentence(number, language, runs, missing, false, gap);
    }

    /// The words alone; line breaks as `lineBreak`.
    public String words(String lineBreak) {
        return runs.stream()
                .map(run -> run.lineBreak() ? lineBreak : run.text())
                .collect(Collectors.joining());
    }
}
