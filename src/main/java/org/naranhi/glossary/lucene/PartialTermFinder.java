package org.naranhi.glossary.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.TermFinder;
import org.naranhi.text.Language;

/// A finder that passes over the terms of some glossaries before it judges, so that what they would
/// hide is found. It costs no memory of its own.
record PartialTermFinder(NoriTermFinder whole, Set<UUID> leftOut) implements TermFinder {
    PartialTermFinder {
        leftOut = Set.copyOf(leftOut);
    }

    private Predicate<GlossaryEntry> sought() {
        return entry -> !(entry instanceof TermEntry term) || !leftOut.contains(term.glossary());
    }

    @Override
    public List<Mention> find(String text, Language language) {
        return findThroughout(List.of(text), language).getFirst();
    }

    @Override
    public List<List<Mention>> findThroughout(List<String> texts, Language language) {
        return whole.findThroughout(texts, language, sought());
    }

    @Override
    public List<Mention> findUnwanted(String text, Language language) {
        return whole.findUnwanted(text, language, sought());
    }

    @Override
    public TermFinder without(Set<UUID> glossaries) {
        Set<UUID> both = new HashSet<>(leftOut);
        both.addAll(glossaries);
        return new PartialTermFinder(whole, both);
    }

    @Override
    public void refresh() {
        whole.refresh();
    }

    @Override
    public List<GlossaryEntry> complete(String typed, int limit) {
        return whole.complete(typed, limit, sought());
    }
}
