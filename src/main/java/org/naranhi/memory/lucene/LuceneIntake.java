package org.naranhi.memory.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.LearningMemory;
import org.naranhi.memory.TranslationUnit;

/// Adds the units of an import. Most ids of a file are new, so they are looked up in the index as
/// it was at the beginning, which is cheaper than having the writer replace what isn't there.
final class LuceneIntake implements LearningMemory.Intake {
    private final UUID importId;
    private final IndexReader before;
    private final IndexWriter writer;
    private final Analysis analysis;
    private final Runnable added;
    private final Joining joining;
    private final SeenIds seen = new SeenIds();

    LuceneIntake(
            UUID importId,
            IndexReader before,
            IndexWriter writer,
            Analysis analysis,
            Runnable added,
            Joining joining) {
        this.importId = importId;
        this.before = before;
        this.writer = writer;
        this.analysis = analysis;
        this.added = added;
        this.joining = joining;
        joining.putOff();
    }

    @Override
    public void add(Collection<TranslationUnit> units) {
        try {
            Set<UUID> held = held(units);
            List<TranslationUnit> fresh = new ArrayList<>(units.size());
            for (TranslationUnit unit : units) {
                if (!held.contains(unit.id()) && seen.add(unit.id())) {
                    fresh.add(unit);
                }
            }
            UnitFields fields = new UnitFields(analysis, importId);
            writer.addDocuments(documents(fresh, fields));
            added.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeDown() {
        try {
            writer.flushNextBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each document is filled when it is asked for, not when the writer asks whether there is one:
    /// it does so before it has read the one before.
    private static Iterable<Iterable<? extends IndexableField>> documents(
            List<TranslationUnit> units, UnitFields fields) {
        return () -> {
            Iterator<TranslationUnit> each = units.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Iterable<? extends IndexableField> next() {
                    return fields.of(each.next());
                }
            };
        };
    }

    @Override
    public void close() {
        joining.goOn();
        try {
            before.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<UUID> held(Collection<TranslationUnit> units) throws IOException {
        Set<UUID> held = new HashSet<>();
        for (LeafReaderContext leaf : before.leaves()) {
            Terms terms = leaf.reader().terms(UnitDocument.ID);
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            Bits live = leaf.reader().getLiveDocs();
            for (TranslationUnit unit : units) {
                if (each.seekExact(UnitDocument.bytes(unit.id())) && lives(each, live)) {
                    held.add(unit.id());
                }
            }
        }
        return held;
    }

    private static boolean lives(TermsEnum term, @Nullable Bits live) throws IOException {
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        for (int doc = documents.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS;
                doc = documents.nextDoc()) {
            if (live == null || live.get(doc)) {
                return true;
            }
        }
        return false;
    }
}
