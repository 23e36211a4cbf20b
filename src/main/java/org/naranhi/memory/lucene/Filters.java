package org.naranhi.memory.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitFilter;

/// A [UnitFilter] as a query of the index, and as the set of documents it lets through.
final class Filters {
    private Filters() {}

    static Query query(UnitFilter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!filter.memories().isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (UUID memory : filter.memories()) {
                any.add(new TermQuery(UnitDocument.memory(memory)), Occur.SHOULD);
            }
            all.add(any.build(), Occur.FILTER);
        }
        if (!filter.origins().isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (Origin origin : filter.origins()) {
                any.add(new TermQuery(UnitDocument.origin(origin)), Occur.SHOULD);
            }
            all.add(any.build(), Occur.FILTER);
        }
        if (filter.madeFrom() != null) {
            all.add(term(UnitDocument.SOURCE, filter.madeFrom().tag()), Occur.FILTER);
        }
        if (filter.from() != null || filter.until() != null) {
            all.add(
                    NumericDocValuesField.newSlowRangeQuery(
                            UnitDocument.AT,
                            millis(filter.from(), Long.MIN_VALUE),
                            millis(filter.until(), Long.MAX_VALUE) - 1),
                    Occur.FILTER);
        }
        if (filter.author() != null) {
            all.add(term(UnitDocument.AUTHOR, UnitDocument.author(filter.author())), Occur.FILTER);
        }
        if (filter.story() != null) {
            all.add(term(UnitDocument.STORY, filter.story().toString()), Occur.FILTER);
        }
        if (filter.notOf() != null) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
            all.add(term(UnitDocument.STORY, filter.notOf().toString()), Occur.MUST_NOT);
        }
        return all.build();
    }

    /// @return null for every document
    static @Nullable Bits accepted(
            UnitFilter filter, IndexSearcher searcher, LeafReaderContext leaf) throws IOException {
        if (filter.any()) {
            return null;
        }
        Weight weight =
                searcher.createWeight(
                        searcher.rewrite(query(filter)), ScoreMode.COMPLETE_NO_SCORES, 1);
        FixedBitSet accepted = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
            accepted.or(scorer.iterator());
        }
        return accepted;
    }

    private static TermQuery term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static long millis(@Nullable Instant at, long otherwise) {
        return at == null ? otherwise : at.toEpochMilli();
    }
}
