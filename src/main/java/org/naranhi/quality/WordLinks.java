package org.naranhi.quality;

import java.util.List;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Which words of a text answer which of its translation, as far as a lexicon knows them.
public interface WordLinks {
    /// Where no lexicon is at hand.
    WordLinks NONE = (_, _) -> new Linked(List.of(), List.of());

    int LONGEST = 4000;

    Linked link(String korean, String english);

    /// A word where it stands, whether the lexicon knows it, and the words that answer it.
    record Word(Span span, boolean known, List<Span> answers) {
        public Word {
            answers = List.copyOf(answers);
        }
    }

    /// The words of both texts, each in their order.
    record Linked(List<Word> korean, List<Word> english) {
        List<Word> in(Language language) {
            return language == Language.KOREAN ? korean : english;
        }
    }

    /// The same, but nothing of what is no sentence: every word is held against every other.
    default Linked link(String text, String other, Language language) {
        if (text.length() > LONGEST || other.length() > LONGEST) {
            return NONE.link("", "");
        }
        return language == Language.KOREAN ? link(text, other) : link(other, text);
    }
}
