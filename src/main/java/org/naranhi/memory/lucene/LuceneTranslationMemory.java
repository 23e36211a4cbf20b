package org.naranhi.memory.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.naranhi.memory.ConcordanceHit;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.Match;
import org.naranhi.memory.MatchQuery;
import org.naranhi.memory.MemoryStatistics;
import org.naranhi.memory.TranslationMemory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;

/// The memory in a folder of this machine. Only one process can have the folder open.
public final class LuceneTranslationMemory implements TranslationMemory, AutoCloseable {
    private final Analysis analysis = new Analysis();
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong visible = new AtomicLong();
    private final AtomicLong sequence;
    private volatile long held;
    private long flushedChanges;

    public LuceneTranslationMemory(Path folder) {
        try {
            IndexFolder.Opened opened = IndexFolder.open(folder);
            directory = opened.directory();
            writer = opened.writer();
            searchers = new SearcherManager(writer, new SearcherFactory());
            held = opened.sequence();
            sequence = new AtomicLong(held);
        } catch (IOException e) {
            throw new UncheckedIOException("the memory in " + folder + " can't be opened", e);
        }
    }

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
        return search(searcher -> new ConcordanceSearch(searcher, analysis).hits(query));
    }

    @Override
    public void learn(Collection<TranslationUnit> units, long sequence) {
        change(
                sequence,
                () -> {
                    for (TranslationUnit unit : units) {
                        writer.updateDocument(
                                UnitDocument.id(unit.id()), UnitDocument.of(unit, analysis));
                    }
                });
    }

    @Override
    public void forget(Collection<UUID> units, long sequence) {
        change(
                sequence,
                () ->
                        writer.deleteDocuments(
                                units.stream().map(UnitDocument::id).toArray(Term[]::new)));
    }

    @Override
    public long heldSequence() {
        return held;
    }

    @Override
    public synchronized void flush() {
        try {
            // Read before the commit: whatever is counted here is already with the writer.
            long reached = sequence.get();
            long changed = changes.get();
            if (changed == flushedChanges) {
                return;
            }
            writer.setLiveCommitData(IndexFolder.commitData(reached).entrySet());
            writer.commit();
            flushedChanges = changed;
            held = reached;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public MemoryStatistics statistics() {
        return search(
                searcher -> {
                    Map<Origin, Integer> byOrigin = new EnumMap<>(Origin.class);
                    for (Origin origin : Origin.values()) {
                        byOrigin.put(
                                origin, searcher.count(new TermQuery(UnitDocument.origin(origin))));
                    }
                    return new MemoryStatistics(searcher.getIndexReader().numDocs(), byOrigin);
                });
    }

    /// Closes without flushing: what wasn't flushed is replayed from the log.
    @Override
    public synchronized void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            analysis.close();
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private interface Searching<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private void change(long reached, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sequence.accumulateAndGet(reached, Math::max);
        changes.incrementAndGet();
    }

    /// Searchers are renewed only when something changed since; whoever comes while another renews
    /// waits, so that nobody misses what was learned before asking.
    private <T> T search(Searching<T> searching) {
        try {
            long wanted = changes.get();
            if (visible.get() < wanted) {
                searchers.maybeRefreshBlocking();
                visible.accumulateAndGet(wanted, Math::max);
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                return searching.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
