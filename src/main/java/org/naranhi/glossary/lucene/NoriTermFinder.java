package org.naranhi.glossary.lucene;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermFinder;
import org.naranhi.text.Language;
import org.naranhi.text.Unmarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Finds what is in a [Glossary], whose version it looks at once a second at most. After a change a
/// small glossary is taken in at once; a big one in the background, while the old one still
/// answers.
@Component
public final class NoriTermFinder implements TermFinder {
    private static final long LOOK_EVERY_NANOS = 1_000_000_000L;
    private static final int SMALL = 5_000;

    private final Glossary glossary;
    private final LongSupplier nanos;
    private final ReentrantLock taking = new ReentrantLock();
    private volatile @Nullable Forms forms;
    private volatile long lookedAt;

    @Autowired
    public NoriTermFinder(Glossary glossary) {
        this(glossary, System::nanoTime);
    }

    NoriTermFinder(Glossary glossary, LongSupplier nanos) {
        this.glossary = glossary;
        this.nanos = nanos;
    }

    @Override
    public List<Mention> find(String text, Language language) {
        Unmarked unmarked = Unmarked.of(text);
        Surface surface = Surface.of(unmarked.plain());
        return forms().find(surface.text(), language).stream()
                .map(m -> m.at(unmarked.original(surface.original(m.span()))))
                .toList();
    }

    @Override
    public List<GlossaryEntry> complete(String typed, int limit) {
        return forms().completions().complete(typed, limit);
    }

    @Override
    public void refresh() {
        lookedAt = nanos.getAsLong();
        take();
    }

    private Forms forms() {
        Forms current = forms;
        if (current == null) {
            return take();
        }
        long now = nanos.getAsLong();
        if (now - lookedAt < LOOK_EVERY_NANOS) {
            return current;
        }
        lookedAt = now;
        if (glossary.version() == current.version()) {
            return current;
        }
        if (current.size() <= SMALL) {
            return take();
        }
        Thread.ofVirtual().name("glossary").start(this::take);
        return current;
    }

    private Forms take() {
        taking.lock();
        try {
            Forms current = forms;
            if (current == null || current.version() != glossary.version()) {
                if (current == null) {
                    lookedAt = nanos.getAsLong();
                }
                current = Forms.of(glossary);
                if (current.size() > SMALL) {
                    current.whole();
                }
                forms = current;
            }
            return current;
        } finally {
            taking.unlock();
        }
    }
}
