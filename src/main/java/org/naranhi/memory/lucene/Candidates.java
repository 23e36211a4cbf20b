package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.Bits;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.Token;

/// Units that may hold the words of a concordance, by what the index knows of their words.
final class Candidates {
    /// States of an automaton, more than any word with `*` needs.
    private static final int EFFORT = 10_000;

    static final MultiTermQuery.RewriteMethod EVERY_TERM = MultiTermQuery.CONSTANT_SCORE_REWRITE;

    private Candidates() {}

    static Query byLemmas(ConcordanceQuery query, List<Sought> sought) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        String field = UnitDocument.lemmas(query.language());
        for (Sought each : sought) {
            if (each.wildcard() != null) {
                all.add(wildcard(field, each), Occur.FILTER);
            }
            for (Analysis.Term term : each.terms()) {
                String lemma = term.number() ? Token.NUMBER : term.text();
                all.add(new TermQuery(new Term(field, lemma)), Occur.FILTER);
            }
        }
        return filtered(all, query);
    }

    private static Query wildcard(String field, Sought sought) {
        String known = sought.known();
        return known.isEmpty()
                ? new WildcardQuery(
                        new Term(field, sought.written().toLowerCase(Locale.ROOT)),
                        EFFORT,
                        EVERY_TERM)
                : new PrefixQuery(new Term(field, known), EVERY_TERM);
    }

    /// Units whose letters may be those that are looked for though analysis parts them otherwise.
    static Query byParts(ConcordanceQuery query, List<Sought> sought, IndexReader reader)
            throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean any = false;
        for (Sought each : sought) {
            for (String word : each.written().split("[^\\p{L}\\p{N}]+")) {
                if (word.length() > 1) {
                    String field = UnitDocument.lemmas(query.language());
                    all.add(PartedWord.of(field, word, reader), Occur.FILTER);
                    any = true;
                }
            }
        }
        return any ? filtered(all, query) : new MatchNoDocsQuery();
    }

    private static Query filtered(BooleanQuery.Builder all, ConcordanceQuery query) {
        if (!query.filter().any()) {
            all.add(Filters.query(query.filter()), Occur.FILTER);
        }
        return all.build();
    }

    static Newest newest(IndexSearcher searcher, Query candidates) throws IOException {
        Newest newest = new Newest();
        Weight weight =
                searcher.createWeight(
                        searcher.rewrite(candidates), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues at = DocValues.getNumeric(leaf.reader(), UnitDocument.AT);
            DocIdSetIterator docs = scorer.iterator();
            for (int doc = docs.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = docs.nextDoc()) {
                if ((live == null || live.get(doc)) && at.advanceExact(doc)) {
                    newest.add(leaf.docBase + doc, at.longValue());
                }
            }
        }
        return newest;
    }
}
