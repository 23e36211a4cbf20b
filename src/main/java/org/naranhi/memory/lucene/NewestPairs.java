package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.UnitFilter;
import org.naranhi.text.Language;

/// The pairs of sentences last confirmed, each shown once however often it was learned. The index
/// keeps its times in order, so that hardly more is looked at than is asked for.
final class NewestPairs {
    private static final Sort NEWEST_FIRST =
            new Sort(new SortField(UnitDocument.AT, SortField.Type.LONG, true));

    /// Pages looked at before giving up on a memory that says the same again and again.
    private static final int PAGES_AT_MOST = 10;

    private NewestPairs() {}

    static List<ConcordanceHit> of(ConcordanceQuery query, IndexSearcher searcher)
            throws IOException {
        Map<List<String>, List<TranslationUnit>> pairs = new LinkedHashMap<>();
        Query all = query(query.filter());
        ScoreDoc last = null;
        for (int i = 0; i < PAGES_AT_MOST && pairs.size() < query.limit(); i++) {
            ScoreDoc[] page =
                    searcher.searchAfter(last, all, query.limit(), NEWEST_FIRST).scoreDocs;
            for (ScoreDoc found : page) {
                TranslationUnit unit = UnitReading.unit(searcher, found.doc);
                pairs.computeIfAbsent(
                                List.of(unit.in(Language.KOREAN), unit.in(Language.ENGLISH)),
                                _ -> new ArrayList<>())
                        .add(unit);
            }
            if (page.length < query.limit()) {
                break;
            }
            last = page[page.length - 1];
        }
        return pairs.values().stream()
                .limit(query.limit())
                .map(units -> hit(units, query.language()))
                .toList();
    }

    private static Query query(UnitFilter filter) {
        return filter.any() ? new MatchAllDocsQuery() : Filters.query(filter);
    }

    private static ConcordanceHit hit(List<TranslationUnit> units, Language language) {
        return new ConcordanceHit(units.getFirst(), language, List.of(), List.of(), units.size());
    }
}
