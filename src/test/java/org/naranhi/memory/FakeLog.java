package org.naranhi.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The log and the imports of a database, in memory.
public final class FakeLog implements MemoryLog, MemoryImports {
    private final List<Entry> entries = new ArrayList<>();
    private final List<MemoryImport> imports = new ArrayList<>();

    @Override
    public synchronized long append(Action action, Collection<TranslationUnit> units) {
        for (TranslationUnit unit : units) {
            entries.add(new Entry(entries.size() + 1, action, unit));
        }
        return entries.size();
    }

    @Override
    public synchronized List<Entry> after(long seq, int limit) {
        return entries.stream().filter(entry -> entry.seq() > seq).limit(limit).toList();
    }

    @Override
    public synchronized @Nullable TranslationUnit ofSegment(UUID segment) {
        TranslationUnit last = null;
        for (Entry entry : entries) {
            if (segment.equals(entry.unit().segment())) {
                last = entry.action() == Action.LEARN ? entry.unit() : null;
            }
        }
        return last;
    }

    @Override
    public List<TranslationUnit> ofSegments(Collection<UUID> segments) {
        return segments.stream().flatMap(s -> Stream.ofNullable(ofSegment(s))).toList();
    }

    @Override
    public synchronized long lastSequence() {
        return entries.size();
    }

    @Override
    public synchronized void add(MemoryImport done) {
        imports.add(done);
    }

    @Override
    public synchronized void remove(UUID importId) {
        imports.removeIf(done -> done.id().equals(importId));
    }

    @Override
    public synchronized List<MemoryImport> all() {
        return List.copyOf(imports);
    }
}
