package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.naranhi.memory.Fragment;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.UnitFilter;
import org.naranhi.text.Direction;
import org.naranhi.text.Span;

/// Parts of a sentence that are units elsewhere, then phrases that many units share; the longest
/// first, none over another.
final class FragmentSearch {
    /// More than these nobody reads.
    private static final int MOST = 6;

    /// How many phrases are looked at more closely.
    private static final int TRIED = 8;

    private static final int TOKENS = 300;

    private final IndexSearcher searcher;
    private final Analysis analysis;
    private final Direction direction;
    private final UnitFilter filter;

    FragmentSearch(
            IndexSearcher searcher, Analysis analysis, Direction direction, UnitFilter filter) {
        this.searcher = searcher;
        this.analysis = analysis;
        this.direction = direction;
        this.filter = filter;
    }

    List<Fragment> find(String source) throws IOException {
        Sentence sentence = beginning(analysis.read(source));
        List<LeafUnits> leaves = LeafUnits.of(searcher, filter);
        List<Fragment> found = new ArrayList<>();
        for (Fragment unit : new WholeUnits(leaves, analysis, direction).in(sentence)) {
            add(unit, found);
        }
        List<Phrase> phrases = new PhraseSearch(searcher, leaves, direction.source()).in(sentence);
        phrases.sort(
                Comparator.comparingInt((Phrase p) -> -p.terms())
                        .thenComparingInt(p -> -p.hits().size()));
        PhraseCounterpart counterpart =
                new PhraseCounterpart(searcher, analysis, direction.target());
        int tried = 0;
        for (Phrase phrase : phrases) {
            if (found.size() < MOST && tried < TRIED && free(phrase.span(), found)) {
                tried++;
                Optional<String> target =
                        counterpart.of(phrase, words(phrase.span().of(sentence.text())));
                if (target.isPresent()) {
                    String text = phrase.span().of(sentence.text());
                    int units = phrase.hits().size();
                    Fragment.Kind kind = Fragment.Kind.PHRASE;
                    found.add(new Fragment(phrase.span(), text, target.get(), kind, units));
                }
            }
        }
        found.sort(Comparator.comparing(Fragment::span));
        return List.copyOf(found);
    }

    /// A sentence of so many tokens is a page; its beginning will do.
    private static Sentence beginning(Sentence sentence) {
        return sentence.tokens().size() <= TOKENS
                ? sentence
                : new Sentence(sentence.text(), sentence.tokens().subList(0, TOKENS));
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    private static void add(Fragment fragment, List<Fragment> found) {
        if (found.size() < MOST && free(fragment.span(), found)) {
            found.add(fragment);
        }
    }

    private static boolean free(Span span, List<Fragment> found) {
        return found.stream().noneMatch(fragment -> fragment.span().overlaps(span));
    }
}
