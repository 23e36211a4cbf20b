package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.naranhi.memory.Coded;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Finds units that hold words, newest first; those where the words stand as they were written
/// before those where they are only found by their forms, and these before those where no
/// dictionary would part them so.
///
/// [Candidates] are found by their lemmas, sifted by the hashes of their tokens, newest first and
/// only until there are enough, and marked in their texts.
final class ConcordanceSearch {
    private static final int PAGE = 512;

    /// Texts looked at before giving up on a search that marks few of them.
    private static final int TEXTS_AT_MOST = 5_000;

    private final IndexSearcher searcher;
    private final Analysis analysis;
    private final ConcordanceQuery query;
    private final List<Sought> sought;
    private final Set<Integer> seen = new HashSet<>();

    /// One pair of sentences is shown once however often it was learned.
    private final Map<List<String>, Hit> found = new LinkedHashMap<>();

    private int texts;

    /// Whether words are looked for that analysis parts otherwise.
    private boolean parted;

    private record Hit(TranslationUnit unit, List<Span> spans, boolean literal, int times) {
        static final Comparator<Hit> BEST_FIRST =
                Comparator.comparing((Hit hit) -> !hit.literal)
                        .thenComparing(hit -> hit.unit.at(), Comparator.reverseOrder());

        Hit and(Hit other) {
            Hit newer = unit.at().isBefore(other.unit.at()) ? other : this;
            return new Hit(newer.unit, newer.spans, newer.literal, times + other.times);
        }
    }

    ConcordanceSearch(IndexSearcher searcher, Analysis analysis, ConcordanceQuery query) {
        this.searcher = searcher;
        this.analysis = analysis;
        this.query = query;
        this.sought = Sought.of(query.words(), analysis);
    }

    List<ConcordanceHit> hits() throws IOException {
        if (sought.isEmpty() || query.limit() < 1) {
            return List.of();
        }
        List<ConcordanceHit> hits = new ArrayList<>();
        double occurrences = 0;
        if (sought.stream().allMatch(each -> each.wildcard() != null || !each.terms().isEmpty())) {
            occurrences = look(Candidates.byLemmas(query, sought), sequences());
            hits.addAll(inOrder(found.values()));
        }
        if (hits.size() < query.limit() && query.language() == Language.KOREAN) {
            Set<List<String>> before = Set.copyOf(found.keySet());
            parted = true;
            occurrences +=
                    look(Candidates.byParts(query, sought, searcher.getIndexReader()), List.of());
            Map<List<String>, Hit> more = new HashMap<>(found);
            more.keySet().removeAll(before);
            hits.addAll(inOrder(more.values()));
        }
        List<ConcordanceHit> best = hits.stream().limit(query.limit()).toList();
        return CommonCounterparts.mark(best, query.language(), occurrences, searcher, analysis);
    }

    private List<ConcordanceHit> inOrder(Collection<Hit> round) {
        return round.stream()
                .sorted(Hit.BEST_FIRST)
                .map(
                        hit ->
                                new ConcordanceHit(
                                        hit.unit(),
                                        query.language(),
                                        hit.spans(),
                                        List.of(),
                                        hit.times()))
                .toList();
    }

    /// A single lemma needs no sifting; one lemma stands for all numbers.
    private List<WordSequence> sequences() {
        return sought.stream()
                .map(Sought::terms)
                .filter(t -> t.size() > 1 || t.size() == 1 && t.getFirst().number())
                .map(WordSequence::new)
                .toList();
    }

    /// @return how many units hold the words, about
    private double look(Query candidates, List<WordSequence> sequences) throws IOException {
        Newest newest = Candidates.newest(searcher, candidates);
        int all = newest.size();
        int looked = 0;
        int before = found.size();
        while (found.size() < query.limit() && texts < TEXTS_AT_MOST) {
            int[] page = newest.page(PAGE);
            if (page.length == 0) {
                break;
            }
            looked += page.length;
            look(page, sequences);
        }
        return looked == 0 ? 0 : (double) (found.size() - before) * all / looked;
    }

    private void look(int[] page, List<WordSequence> sequences) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Coded tokens = new Coded(64);
        int i = 0;
        while (i < page.length) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(page[i], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            UnitReading units = new UnitReading(leaf.reader());
            BinaryDocValues vectors =
                    DocValues.getBinary(leaf.reader(), UnitDocument.tokens(query.language()));
            for (; i < page.length && page[i] < end; i++) {
                int doc = page[i] - leaf.docBase;
                if (!sequences.isEmpty() && vectors.advanceExact(doc)) {
                    TokenVector.read(vectors.binaryValue(), tokens);
                    if (!sequences.stream().allMatch(each -> each.in(tokens))) {
                        continue;
                    }
                }
                if (seen.add(page[i])) {
                    look(units, doc);
                }
            }
        }
    }

    private void look(UnitReading units, int doc) throws IOException {
        texts++;
        String text = units.text(query.language(), doc);
        List<List<Span>> places = new ArrayList<>();
        boolean some = false;
        boolean literal = true;
        for (Sought each : sought) {
            List<Span> letters = each.literally(text);
            places.add(letters);
            some |= !letters.isEmpty();
            literal &= !letters.isEmpty();
        }
        // Where terms alone would do, the search by lemmas has found it.
        if (!literal && (query.exactly() || parted && !some)) {
            return;
        }
        if (!query.exactly()) {
            List<Analysis.Term> terms = analysis.terms(text);
            for (int i = 0; i < places.size(); i++) {
                places.get(i).addAll(sought.get(i).byTerms(terms));
                if (places.get(i).isEmpty()) {
                    return;
                }
            }
        }
        TranslationUnit unit = units.unit(doc);
        List<String> pair = List.of(unit.in(Language.KOREAN), unit.in(Language.ENGLISH));
        found.merge(pair, new Hit(unit, joined(places), literal, 1), Hit::and);
    }

    /// Spans in order, those that overlap as one.
    private static List<Span> joined(List<List<Span>> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().flatMap(List::stream).sorted().toList()) {
            if (!joined.isEmpty() && span.start() < joined.getLast().end()) {
                Span before = joined.removeLast();
                joined.add(new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
