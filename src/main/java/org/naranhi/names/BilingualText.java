package org.naranhi.names;

import java.util.List;
import org.naranhi.glossary.Mention;
import org.naranhi.text.Language;

/// One segment of a story in both languages, with what the glossary found in each. A side that
/// isn't written yet is "".
public record BilingualText(
        String korean,
        String english,
        List<Mention> koreanMentions,
        List<Mention> englishMentions) {
    public BilingualText {
        koreanMentions = List.copyOf(koreanMentions);
        englishMentions = List.copyOf(englishMentions);
    }

    public String in(Language language) {
        return language == Language.KOREAN ? korean : english;
    }

    public List<Mention> mentions(Language language) {
        return language == Language.KOREAN ? koreanMentions : englishMentions;
    }
}
