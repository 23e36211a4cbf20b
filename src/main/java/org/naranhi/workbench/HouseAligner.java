package org.naranhi.workbench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.naranhi.alignment.Aligner;
import org.naranhi.alignment.Alignment;
import org.naranhi.alignment.Bead;
import org.naranhi.alignment.SentenceAligner;
import org.naranhi.alignment.Side;
import org.naranhi.glossary.TermFinder;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// The aligner with what the newsroom has on record and what its memory has taught, as it is now.
@Component
class HouseAligner implements Aligner {
    private final TermFinder terms;
    private final LexiconBased<Aligner> aligner;

    HouseAligner(TermFinder terms, HouseLexicon lexicon) {
        this.terms = terms;
        this.aligner =
                new LexiconBased<>(
                        lexicon::current, learned -> new SentenceAligner(learned, this::onRecord));
    }

    @Override
    public Alignment align(Side korean, Side english, List<Bead> fixed) {
        return aligner.now().align(korean, english, fixed);
    }

    private Set<String> onRecord(String sentence, Language language) {
        return terms.find(sentence, language).stream()
                .map(mention -> mention.entry().id().toString())
                .collect(Collectors.toSet());
    }
}
