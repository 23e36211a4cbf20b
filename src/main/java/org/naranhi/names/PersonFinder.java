package org.naranhi.names;

import java.util.List;
import org.naranhi.glossary.Mention;

/// Finds people in running text of one language.
public interface PersonFinder {
    /// The mentions in the order of the text, not overlapping. Each line of the text is a passage
    /// of one document: what a later line names shortly, an earlier one may have named in full.
    ///
    /// @param recorded what the glossary found in the same text: names on record are known people,
    ///   and what is on record as a place, a body or a term isn't taken for one
    List<PersonMention> find(String text, List<Mention> recorded);
}
