package org.naranhi.memory;

import java.util.List;
import org.naranhi.text.Span;

/// Looks words up in a memory and marks what the other side says for them: by what is known of both
/// languages, and where that says nothing by what the hits have in common.
public final class Concordance {
    private final TranslationMemory memory;
    private final Counterparts known;

    public Concordance(TranslationMemory memory, Counterparts known) {
        this.memory = memory;
        this.known = known;
    }

    public List<ConcordanceHit> find(ConcordanceQuery query) {
        return memory.concordance(query).stream().map(this::marked).toList();
    }

    private ConcordanceHit marked(ConcordanceHit hit) {
        if (hit.spans().isEmpty()) {
            return hit;
        }
        List<Span> counterparts = known.of(hit.unit(), hit.language(), hit.spans());
        return counterparts.isEmpty()
                ? hit
                : new ConcordanceHit(
                        hit.unit(), hit.language(), hit.spans(), counterparts, hit.times());
    }
}
