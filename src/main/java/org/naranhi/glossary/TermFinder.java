package org.naranhi.glossary;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.naranhi.text.Language;

/// Finds names and terms in running text, through particles, endings and inflection.
public interface TermFinder {
    /// The mentions in the order of the text, not overlapping, longest first where they would.
    /// Several entries of one form (homonyms) give several mentions with the same span.
    List<Mention> find(String text, Language language);

    /// The mentions in texts that follow each other, as [#find] has them; a short form that one of
    /// them introduces in brackets is found from there on.
    List<List<Mention>> findThroughout(List<String> texts, Language language);

    /// Terms that aren't to be written (deprecated, forbidden), where they stand as themselves and
    /// not within something that is accepted.
    List<Mention> findUnwanted(String text, Language language);

    /// The mentions with the unwanted terms among them, for who judges a text.
    default List<Mention> findAll(String text, Language language) {
        return Stream.of(find(text, language), findUnwanted(text, language))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    /// The same finder without the terms of some [glossaries][Termbase]: what they hide is found.
    TermFinder without(Set<UUID> glossaries);

    /// Takes in now what has changed on record; without it a change is seen within a tenth of a
    /// second.
    void refresh();

    /// Entries whose Korean or English begins with what was typed: Hangul, initial consonants
    /// (ㄱㄱㅎ), or Latin letters; best first.
    List<GlossaryEntry> complete(String typed, int limit);
}
