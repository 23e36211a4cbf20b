package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.Fragment;
import org.naranhi.memory.Fragments;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.MemoryStatistics;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitFilter;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// What can be asked of an index, whoever else writes it.
abstract class LuceneLookups implements TranslationMemory, Fragments {
    final Analysis analysis = new Analysis();

    interface Searching<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /// Runs a search on the index as it is now.
    abstract <T> T search(Searching<T> searching);

    @Override
    public List<Match> matches(MatchQuery query) {
        return search(searcher -> new MatchSearch(searcher, analysis).matches(query, false));
    }

    /// The same by scoring every unit, for comparing.
    public List<Match> exhaustive(MatchQuery query) {
        return search(searcher -> new MatchSearch(searcher, analysis).matches(query, true));
    }

    @Override
    public List<ConcordanceHit> concordance(ConcordanceQuery query) {
        return search(
                searcher ->
                        query.words().isBlank() && query.limit() > 0
                                ? NewestPairs.of(query, searcher)
                                : new ConcordanceSearch(searcher, analysis, query).hits());
    }

    @Override
    public List<TranslationUnit> alike(TranslationUnit unit) {
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        for (Language language : Language.values()) {
            String text = UnitDocument.nfc(unit.in(language));
            Term same = UnitDocument.sameWords(analysis.read(text), language);
            both.add(new TermQuery(same), Occur.FILTER);
        }
        return search(
                searcher -> {
                    List<TranslationUnit> alike = new ArrayList<>();
                    int most = Math.max(1, searcher.count(both.build()));
                    for (ScoreDoc found : searcher.search(both.build(), most).scoreDocs) {
                        TranslationUnit other = UnitReading.unit(searcher, found.doc);
                        if (other.pairedLike(unit)) {
                            alike.add(other);
                        }
                    }
                    return alike;
                });
    }

    @Override
    public List<Fragment> fragments(String source, Direction direction, UnitFilter filter) {
        return search(
                searcher -> new FragmentSearch(searcher, analysis, direction, filter).find(source));
    }

    @Override
    public Optional<TranslationUnit> unit(UUID id) {
        return search(
                searcher -> {
                    TopDocs found = searcher.search(new TermQuery(UnitDocument.id(id)), 1);
                    return found.scoreDocs.length == 0
                            ? Optional.empty()
                            : Optional.of(UnitReading.unit(searcher, found.scoreDocs[0].doc));
                });
    }

    @Override
    public void forEach(UnitFilter filter, Predicate<TranslationUnit> taker) {
        search(
                searcher -> {
                    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                        if (!handOut(searcher, leaf, filter, taker)) {
                            break;
                        }
                    }
                    return true;
                });
    }

    private static boolean handOut(
            IndexSearcher searcher,
            LeafReaderContext leaf,
            UnitFilter filter,
            Predicate<TranslationUnit> taker)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        Bits accepted = Filters.accepted(filter, searcher, leaf);
        UnitReading units = new UnitReading(leaf.reader());
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
            if ((live == null || live.get(doc))
                    && (accepted == null || accepted.get(doc))
                    && !taker.test(units.unit(doc))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int count(UnitFilter filter) {
        return search(
                searcher ->
                        filter.any()
                                ? searcher.getIndexReader().numDocs()
                                : searcher.count(Filters.query(filter)));
    }

    @Override
    public MemoryStatistics statistics() {
        return search(
                searcher -> {
                    Map<Language, Integer> byLanguage = new EnumMap<>(Language.class);
                    for (Language language : Language.values()) {
                        Term term = new Term(UnitDocument.SOURCE, language.tag());
                        byLanguage.put(language, searcher.count(new TermQuery(term)));
                    }
                    return new MemoryStatistics(
                            searcher.getIndexReader().numDocs(), byMemory(searcher), byLanguage);
                });
    }

    private static Map<UUID, Map<Origin, Integer>> byMemory(IndexSearcher searcher)
            throws IOException {
        Map<UUID, Map<Origin, Integer>> byMemory = new HashMap<>();
        Terms memories = MultiTerms.getTerms(searcher.getIndexReader(), UnitDocument.MEMORY);
        if (memories == null) {
            return byMemory;
        }
        TermsEnum each = memories.iterator();
        for (BytesRef memory = each.next(); memory != null; memory = each.next()) {
            Map<Origin, Integer> byOrigin = new EnumMap<>(Origin.class);
            for (Origin origin : Origin.values()) {
                BooleanQuery both =
                        new BooleanQuery.Builder()
                                .add(
                                        new TermQuery(new Term(UnitDocument.MEMORY, memory)),
                                        Occur.FILTER)
                                .add(new TermQuery(UnitDocument.origin(origin)), Occur.FILTER)
                                .build();
                int count = searcher.count(both);
                if (count > 0) {
                    byOrigin.put(origin, count);
                }
            }
            if (!byOrigin.isEmpty()) {
                byMemory.put(UnitDocument.uuid(memory), byOrigin);
            }
        }
        return byMemory;
    }

    @Override
    public MemoryStatistics.Repetition repetition() {
        return search(searcher -> PairCount.of(searcher.getIndexReader()).repetition());
    }
}
