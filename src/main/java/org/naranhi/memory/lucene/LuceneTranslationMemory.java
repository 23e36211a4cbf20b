package org.naranhi.memory.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.LearningMemory;
import org.naranhi.memory.SetAside;
import org.naranhi.memory.TranslationUnit;

/// The memory in a folder of this machine. Only one process can have the folder open so; others can
/// read it by [ReadOnlyMemory].
public final class LuceneTranslationMemory extends LuceneLookups
        implements LearningMemory, AutoCloseable {
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Joining joining;
    private final @Nullable SetAside setAside;

    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong visible = new AtomicLong();
    private final AtomicLong sequence;
    private volatile long held;
    private long flushedChanges;

    /// Another program writes the memory.
    public static final class InUse extends UncheckedIOException {
        InUse(Path folder, IOException cause) {
            super("the memory in " + folder + " is being written by another program", cause);
        }
    }

    /// @throws InUse when another program has it open
    public LuceneTranslationMemory(Path folder) {
        try {
            IndexFolder.Opened opened = IndexFolder.open(folder);
            directory = opened.directory();
            writer = opened.writer();
            joining = opened.joining();
            searchers = new SearcherManager(writer, new SearcherFactory());
            setAside = opened.setAside();
            held = opened.sequence();
            sequence = new AtomicLong(held);
        } catch (LockObtainFailedException e) {
            throw new InUse(folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException("the memory in " + folder + " can't be opened", e);
        }
    }

    @Override
    public Optional<SetAside> setAside() {
        return Optional.ofNullable(setAside);
    }

    @Override
    public void learn(Collection<TranslationUnit> units, long sequence) {
        change(
                sequence,
                () -> {
                    UnitFields fields = new UnitFields(analysis, null);
                    for (TranslationUnit unit : units) {
                        writer.updateDocument(UnitDocument.id(unit.id()), fields.of(unit));
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
    public Intake intake(UUID importId) {
        IndexReader before =
                search(
                        searcher -> {
                            searcher.getIndexReader().incRef();
                            return searcher.getIndexReader();
                        });
        return new LuceneIntake(
                importId, before, writer, analysis, changes::incrementAndGet, joining);
    }

    @Override
    public int addedBy(UUID importId) {
        return search(searcher -> searcher.count(new TermQuery(UnitDocument.importedBy(importId))));
    }

    @Override
    public void forgetImport(UUID importId) {
        change(0, () -> writer.deleteDocuments(UnitDocument.importedBy(importId)));
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
    public void optimise() {
        change(0, () -> writer.forceMerge(1));
        flush();
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
    @Override
    <T> T search(Searching<T> searching) {
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
