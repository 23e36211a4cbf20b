package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.UnitFilter;

/// The units of one segment of the index that are still there and that a filter lets through.
record LeafUnits(LeafReaderContext leaf, @Nullable Bits live, @Nullable Bits accepted) {
    static List<LeafUnits> of(IndexSearcher searcher, UnitFilter filter) throws IOException {
        List<LeafUnits> all = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Bits accepted = Filters.accepted(filter, searcher, leaf);
            all.add(new LeafUnits(leaf, leaf.reader().getLiveDocs(), accepted));
        }
        return all;
    }

    /// @param doc counted in the segment
    boolean has(int doc) {
        return (live == null || live.get(doc)) && (accepted == null || accepted.get(doc));
    }
}
