package org.naranhi.names;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermFinder;
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

    /// The segments of a story, of which each says the same in both languages.
    public static List<BilingualText> story(
            List<String> korean, List<String> english, TermFinder terms) {
        List<List<Mention>> inKorean = terms.findThroughout(korean, Language.KOREAN);
        List<List<Mention>> inEnglish = terms.findThroughout(english, Language.ENGLISH);
        List<BilingualText> story = new ArrayList<>();
        for (int i = 0; i < korean.size(); i++) {
            story.add(
                    new BilingualText(
                            korean.get(i), english.get(i), inKorean.get(i), inEnglish.get(i)));
        }
        return List.copyOf(story);
    }

    public String in(Language language) {
        return language == Language.KOREAN ? korean : english;
    }

    public List<Mention> mentions(Language language) {
        return language == Language.KOREAN ? koreanMentions : englishMentions;
    }
}
