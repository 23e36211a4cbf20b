package org.naranhi.memory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// A sentence in both languages, with where it comes from and which [Memory] holds it. `previous`
/// and `next` are the source sentences around it in its story, the ground of context matches.
public record TranslationUnit(
        UUID id,
        UUID memory,
        Direction direction,
        String source,
        String target,
        @Nullable String previous,
        @Nullable String next,
        Origin origin,
        @Nullable UUID story,
        @Nullable UUID segment,
        String author,
        Instant at,
        Annotations annotations) {
    /// How a unit came into the memory.
    public enum Origin {
        CONFIRMED,
        REVIEWED,
        ALIGNED,
        MACHINE,
        IMPORTED,
        STARTER
    }

    /// A unit of the newsroom's own memory, of which nothing more is known.
    public TranslationUnit(
            UUID id,
            Direction direction,
            String source,
            String target,
            @Nullable String previous,
            @Nullable String next,
            Origin origin,
            @Nullable UUID story,
            @Nullable UUID segment,
            String author,
            Instant at) {
        this(
                id,
                Memory.NEWSROOM,
                direction,
                source,
                target,
                previous,
                next,
                origin,
                story,
                segment,
                author,
                at,
                Annotations.NONE);
    }

    public TranslationUnit {
        if (source.isBlank() || target.isBlank()) {
            throw new IllegalArgumentException("a unit has both its sides");
        }
    }

    public String in(Language language) {
        return language == direction.source() ? source : target;
    }

    /// Whether both sentences are the same, whichever was made from the other.
    public boolean pairedLike(TranslationUnit other) {
        return Sentence.normal(in(Language.KOREAN))
                        .equals(Sentence.normal(other.in(Language.KOREAN)))
                && Sentence.normal(in(Language.ENGLISH))
                        .equals(Sentence.normal(other.in(Language.ENGLISH)));
    }

    public TranslationUnit in(UUID otherMemory) {
        return new TranslationUnit(
                id,
                otherMemory,
                direction,
                source,
                target,
                previous,
                next,
                origin,
                story,
                segment,
                author,
                at,
                annotations);
    }

    /// The same unit, followed by this sentence in its text.
    public TranslationUnit before(String following) {
        return new TranslationUnit(
                id,
                memory,
                direction,
                source,
                target,
                previous,
                following,
                origin,
                story,
                segment,
                author,
                at,
                annotations);
    }

    /// The same unit with other sentences, as somebody put them.
    public TranslationUnit reworded(
            String newSource, String newTarget, String newAuthor, Instant now) {
        return new TranslationUnit(
                id,
                memory,
                direction,
                newSource,
                newTarget,
                previous,
                next,
                origin,
                story,
                segment,
                newAuthor,
                now,
                annotations);
    }
}
