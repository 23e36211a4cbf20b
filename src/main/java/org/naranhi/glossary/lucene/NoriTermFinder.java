package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermFinder;
import org.naranhi.text.Language;
import org.naranhi.text.Unmarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Finds what is in a [Glossary], whose version it looks at twenty times a second at most. What was
/// changed is laid over what was read; only after many changes is a glossary read anew, a big one
/// in the background while the old one still answers.
@Component
public final class NoriTermFinder implements TermFinder {
    private static final long LOOK_EVERY_NANOS = 50_000_000L;
    private static final int SMALL = 5_000;
    private static final Predicate<GlossaryEntry> ANY = _ -> true;

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
        return findThroughout(List.of(text), language).getFirst();
    }

    @Override
    public List<List<Mention>> findThroughout(List<String> texts, Language language) {
        return findThroughout(texts, language, ANY);
    }

    List<List<Mention>> findThroughout(
            List<String> texts, Language language, Predicate<GlossaryEntry> sought) {
        List<Compared> compared = texts.stream().map(Compared::of).toList();
        List<List<Mention>> found =
                forms().find(compared.stream().map(Compared::text).toList(), language, sought);
        List<List<Mention>> placed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            placed.add(compared.get(i).placed(found.get(i)));
        }
        return placed;
    }

    @Override
    public List<Mention> findUnwanted(String text, Language language) {
        return findUnwanted(text, language, ANY);
    }

    List<Mention> findUnwanted(String text, Language language, Predicate<GlossaryEntry> sought) {
        Forms forms = forms();
        Compared compared = Compared.of(text);
        List<Mention> unwanted = forms.findUnwanted(compared.text(), language, sought);
        if (unwanted.isEmpty()) {
            return unwanted;
        }
        List<Mention> accepted = forms.find(List.of(compared.text()), language, sought).getFirst();
        return compared.placed(
                unwanted.stream()
                        .filter(u -> accepted.stream().noneMatch(a -> within(u, a)))
                        .toList());
    }

    private static boolean within(Mention unwanted, Mention accepted) {
        return accepted.span().contains(unwanted.span())
                && accepted.span().length() > unwanted.span().length();
    }

    /// A text as it is searched, and the way back.
    private record Compared(Unmarked unmarked, Surface surface) {
        static Compared of(String text) {
            Unmarked unmarked = Unmarked.of(text);
            return new Compared(unmarked, Surface.of(unmarked.plain()));
        }

        String text() {
            return surface.text();
        }

        List<Mention> placed(List<Mention> mentions) {
            return mentions.stream()
                    .map(m -> m.at(unmarked.original(surface.original(m.span()))))
                    .toList();
        }
    }

    @Override
    public List<GlossaryEntry> complete(String typed, int limit) {
        return complete(typed, limit, ANY);
    }

    List<GlossaryEntry> complete(String typed, int limit, Predicate<GlossaryEntry> sought) {
        return forms().completions().complete(typed, limit, sought);
    }

    @Override
    public TermFinder without(Set<UUID> glossaries) {
        return new PartialTermFinder(this, glossaries);
    }

    @Override
    public void refresh() {
        lookedAt = nanos.getAsLong();
        take(true);
    }

    private Forms forms() {
        Forms current = forms;
        if (current == null) {
            return take(true);
        }
        long now = nanos.getAsLong();
        if (now - lookedAt < LOOK_EVERY_NANOS) {
            return current;
        }
        lookedAt = now;
        return glossary.version() == current.version() ? current : take(false);
    }

    /// @param atOnce whether to wait where the whole of a big glossary has to be read
    private Forms take(boolean atOnce) {
        if (atOnce || forms == null) {
            taking.lock();
        } else if (!taking.tryLock()) {
            return Objects.requireNonNull(forms);
        }
        try {
            Forms current = forms;
            if (current == null || current.version() != glossary.version()) {
                if (current == null) {
                    lookedAt = nanos.getAsLong();
                }
                Optional<Glossary.Since> since =
                        current == null ? Optional.empty() : glossary.since(current.wholeVersion());
                if (current != null && since.isPresent()) {
                    current = current.over(since.get());
                } else if (current == null || atOnce || current.size() <= SMALL) {
                    current = Forms.of(glossary);
                    if (current.size() > SMALL) {
                        current.whole();
                    }
                } else {
                    Thread.ofVirtual().name("glossary").start(() -> take(true));
                    return current;
                }
                forms = current;
            }
            return current;
        } finally {
            taking.unlock();
        }
    }
}
