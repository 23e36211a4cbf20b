package org.naranhi.workbench;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.naranhi.alignment.LearnedLexicon;

/// What is made of a lexicon and kept, and made anew only when there is another one because it has
/// learned something.
final class LexiconBased<T> {
    private record Made<T>(LearnedLexicon lexicon, T product) {}

    private final Supplier<LearnedLexicon> lexicon;
    private final Function<LearnedLexicon, T> make;
    private @Nullable Made<T> made;

    LexiconBased(Supplier<LearnedLexicon> lexicon, Function<LearnedLexicon, T> make) {
        this.lexicon = lexicon;
        this.make = make;
    }

    synchronized T now() {
        LearnedLexicon current = lexicon.get();
        Made<T> known = made;
        if (known == null || known.lexicon() != current) {
            known = new Made<>(current, make.apply(current));
            made = known;
        }
        return known.product();
    }
}
