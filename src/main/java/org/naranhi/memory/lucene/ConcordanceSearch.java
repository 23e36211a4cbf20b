package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Finds units that hold words, newest first; those where the words stand as they were written
/// before those where they are only found by their morphemes, and these before those where no
/// dictionary would part them so.
final class ConcordanceSearch {
    private static final int PAGE = 200;

    /// Candidates looked at before giving up on a search that marks few of them.
    private static final int CANDIDATES = 5_000;

    private static final Sort NEWEST =
            new Sort(
                    new SortField(UnitDocument.AT, SortField.Type.LONG, true), SortField.FIELD_DOC);

    private final IndexSearcher searcher;
    private final Analysis analysis;

    ConcordanceSearch(IndexSearcher searcher, Analysis analysis) {
        this.searcher = searcher;
        this.analysis = analysis;
    }

    List<ConcordanceHit> hits(ConcordanceQuery query) throws IOException {
        List<Sought> sought = Sought.of(query.words(), analysis);
        if (sought.isEmpty() || query.limit() < 1) {
            return List.of();
        }
        Found found = new Found(query, sought);
        if (sought.stream().noneMatch(each -> each.terms().isEmpty())) {
            collect(all(sought, query.language(), false), found);
        }
        if (found.hits.size() < query.limit() && query.language() == Language.KOREAN) {
            collect(all(sought, query.language(), true), found);
        }
        return found.hits.stream().limit(query.limit()).toList();
    }

    private void collect(Query candidates, Found found) throws IOException {
        List<ConcordanceHit> asWritten = new ArrayList<>();
        List<ConcordanceHit> others = new ArrayList<>();
        @Nullable FieldDoc last = null;
        for (int seen = 0; seen < CANDIDATES; seen += PAGE) {
            ScoreDoc[] page =
                    last == null
                            ? searcher.search(candidates, PAGE, NEWEST).scoreDocs
                            : searcher.searchAfter(last, candidates, PAGE, NEWEST).scoreDocs;
            for (ScoreDoc hit : page) {
                found.look(
                        UnitDocument.unit(searcher.storedFields().document(hit.doc)),
                        asWritten,
                        others);
            }
            int hits = found.hits.size() + asWritten.size() + others.size();
            if (page.length < PAGE || hits >= found.query.limit()) {
                break;
            }
            last = (FieldDoc) page[page.length - 1];
        }
        found.hits.addAll(asWritten);
        found.hits.addAll(others);
    }

    private static Query all(List<Sought> sought, Language language, boolean byPairs) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Sought each : sought) {
            Set<String> pairs = Analysis.pairs(each.written());
            if (byPairs && !pairs.isEmpty()) {
                for (String pair : pairs) {
                    all.add(
                            new TermQuery(new Term(UnitDocument.pairs(language), pair)),
                            Occur.FILTER);
                }
            } else {
                all.add(
                        new PhraseQuery(
                                UnitDocument.words(language), each.terms().toArray(String[]::new)),
                        Occur.FILTER);
            }
        }
        return all.build();
    }

    /// The hits so far. One pair of sentences is shown once however often it was learned.
    private final class Found {
        private final ConcordanceQuery query;
        private final List<Sought> sought;
        private final Set<List<String>> shown = new HashSet<>();
        private final List<ConcordanceHit> hits = new ArrayList<>();

        Found(ConcordanceQuery query, List<Sought> sought) {
            this.query = query;
            this.sought = sought;
        }

        void look(
                TranslationUnit unit, List<ConcordanceHit> asWritten, List<ConcordanceHit> others) {
            String text = unit.in(query.language());
            List<Analysis.Term> terms = analysis.terms(text);
            List<Span> spans = new ArrayList<>();
            boolean literally = true;
            for (Sought each : sought) {
                List<Span> places = each.literally(text);
                literally &= !places.isEmpty();
                places.addAll(each.byTerms(terms));
                if (places.isEmpty()) {
                    return;
                }
                spans.addAll(places);
            }
            if (shown.add(List.of(unit.source(), unit.target()))) {
                (literally ? asWritten : others)
                        .add(new ConcordanceHit(unit, query.language(), joined(spans)));
            }
        }
    }

    /// Spans in order, those that overlap as one.
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
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
