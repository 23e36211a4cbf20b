package org.naranhi.workbench;

import java.util.List;
import org.naranhi.glossary.TermFinder;
import org.naranhi.glossary.growth.IntroducedTerm;
import org.naranhi.glossary.growth.Introductions;
import org.naranhi.story.Segment;
import org.naranhi.story.Story;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;
import org.springframework.stereotype.Component;

/// Terms that a segment introduces in brackets and that the story's desk doesn't have on record:
/// 핵협의그룹(NCG).
@Component
public class IntroducedTerms {
    private final DeskTerms terms;

    IntroducedTerms(DeskTerms terms) {
        this.terms = terms;
    }

    public List<IntroducedTerm> in(Segment segment, Story story) {
        boolean fromKorean = story.sourceLanguage() == Language.KOREAN;
        String source = Markup.plain(segment.source());
        String target = Markup.plain(segment.target());
        TermFinder finder = terms.of(story);
        return Introductions.pairs(fromKorean ? source : target, fromKorean ? target : source)
                .stream()
                .filter(introduced -> !onRecord(introduced, finder))
                .toList();
    }

    /// By its whole form in either language: what the other side lacks is mended under Glossary.
    private static boolean onRecord(IntroducedTerm introduced, TermFinder finder) {
        for (Language language : Language.values()) {
            String whole = introduced.in(language);
            if (finder.find(whole, language).stream()
                    .anyMatch(mention -> mention.span().length() == whole.length())) {
                return true;
            }
        }
        return false;
    }
}
