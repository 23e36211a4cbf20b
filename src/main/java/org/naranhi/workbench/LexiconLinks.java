package org.naranhi.workbench;

import java.util.List;
import java.util.function.Supplier;
import org.naranhi.alignment.LearnedLexicon;
import org.naranhi.alignment.LexiconFile;
import org.naranhi.alignment.WordLinker;
import org.naranhi.alignment.WordLinker.LinkedTexts;
import org.naranhi.alignment.WordLinker.LinkedWord;
import org.naranhi.quality.WordLinks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The lexicon that texts are aligned by, for the checks that ask which words answer each other.
@Component
public final class LexiconLinks implements WordLinks {
    private final LexiconBased<WordLinker> linker;

    /// By the lexicon of the house.
    @Autowired
    LexiconLinks(HouseLexicon house) {
        this(house::current);
    }

    /// @param lexicon the one to ask; another one when it has learned something
    private LexiconLinks(Supplier<LearnedLexicon> lexicon) {
        this.linker = new LexiconBased<>(lexicon, WordLinker::new);
    }

    /// By the lexicon that comes with us.
    public static LexiconLinks standard() {
        return new LexiconLinks(LexiconFile::standard);
    }

    @Override
    public Linked link(String korean, String english) {
        LinkedTexts linked = linker.now().link(korean, english);
        return new Linked(words(linked.korean()), words(linked.english()));
    }

    private static List<Word> words(List<LinkedWord> words) {
        return words.stream()
                .map(word -> new Word(word.span(), word.known(), word.answers()))
                .toList();
    }
}
