package org.naranhi.memory;

import java.util.List;
import java.util.UUID;
import org.naranhi.text.Span;

/// A name or term met in a text. `own` are its forms in the text's language and `other` in the
/// other language, each the whole form first, then shorter ones: for a person whole name and second
/// reference. `partOfSpeech` is a term's, "" where it isn't known; `attached` what hangs on the
/// word. Two of one name are two entities with the same span.
public record Entity(
        Span span,
        Sort sort,
        UUID identity,
        String partOfSpeech,
        String attached,
        List<String> own,
        List<String> other) {
    /// What is named.
    public enum Sort {
        PERSON,
        BODY,
        PLACE,
        TERM
    }

    public Entity {
        own = List.copyOf(own);
        other = List.copyOf(other);
        if (own.isEmpty() || other.isEmpty()) {
            throw new IllegalArgumentException("an entity has a form in both languages");
        }
    }

    Entity at(Span elsewhere) {
        return new Entity(elsewhere, sort, identity, partOfSpeech, attached, own, other);
    }

    boolean like(Entity another) {
        return sort == another.sort && partOfSpeech.equals(another.partOfSpeech);
    }
}
