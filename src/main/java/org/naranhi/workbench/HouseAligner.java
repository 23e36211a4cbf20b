package org.naranhi.workbench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.alignment.Aligner;
import org.naranhi.alignment.Alignment;
import org.naranhi.alignment.Bead;
import org.naranhi.alignment.LexiconFile;
import org.naranhi.alignment.SentenceAligner;
import org.naranhi.alignment.Side;
import org.naranhi.glossary.TermFinder;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// The aligner with what the newsroom has on record. Its lexicon is read when something is aligned
/// for the first time.
@Component
class HouseAligner implements Aligner {
    private final TermFinder terms;
    private @Nullable Aligner aligner;

    HouseAligner(TermFinder terms) {
        this.terms = terms;
    }

    @Override
    public Alignment align(Side korean, Side english, List<Bead> fixed) {
        return aligner().align(korean, english, fixed);
    }

    private synchronized Aligner aligner() {
        if (aligner == null) {
            aligner = new SentenceAligner(LexiconFile.standard(), this::onRecord);
        }
        return aligner;
    }

    private Set<String> onRecord(String sentence, Language language) {
        return terms.find(sentence, language).stream()
                .map(mention -> mention.entry().id().toString())
                .collect(Collectors.toSet());
    }
}
