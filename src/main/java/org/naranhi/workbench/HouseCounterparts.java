package org.naranhi.workbench;

import java.util.List;
import org.naranhi.alignment.PhraseLinks;
import org.naranhi.alignment.PhraseLinks.Recorded.Place;
import org.naranhi.glossary.TermFinder;
import org.naranhi.memory.Counterparts;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.springframework.stereotype.Component;

/// What of a unit answers words of its other side, by what is on record and by what the newsroom's
/// memory has taught, as it is now.
@Component
class HouseCounterparts implements Counterparts {
    private final TermFinder terms;
    private final LexiconBased<PhraseLinks> links;

    HouseCounterparts(TermFinder terms, HouseLexicon lexicon) {
        this.terms = terms;
        this.links =
                new LexiconBased<>(
                        lexicon::current, learned -> new PhraseLinks(learned, this::onRecord));
    }

    @Override
    public List<Span> of(TranslationUnit unit, Language language, List<Span> spans) {
        return links.now().answering(unit.in(language), language, spans, unit.in(language.other()));
    }

    private List<Place> onRecord(String sentence, Language language) {
        return terms.find(sentence, language).stream()
                .map(mention -> new Place(mention.entry().id().toString(), mention.span()))
                .toList();
    }
}
