package org.naranhi.names;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.NameRecord;
import org.naranhi.names.NameUses.Spelling;
import org.naranhi.romanization.Judgement;
import org.naranhi.text.Language;

/// Something about a name that someone should decide. `korean` is the name in Hangul; `english` the
/// English spelling it is about: the one in question, or for a name not on record its likely
/// counterpart, "" when the stories have none. `spellings` are all spellings found of it in full,
/// most used first. `stories` counts the stories to look at (one with two of the spellings counts
/// twice) and `latest` is when one of them was last changed. `judgement` says why no rule explains
/// the spelling.
public record NameConflict(
        Kind kind,
        String korean,
        String english,
        List<NameRecord> records,
        List<Spelling> spellings,
        @Nullable Judgement judgement,
        int stories,
        @Nullable Instant latest) {
    /// What is wrong, gravest first.
    public enum Kind {
        /// Stories spell it otherwise than the record.
        DIFFERS_FROM_RECORD,
        /// Not on record, and spelled in several ways.
        SEVERAL_SPELLINGS,
        /// One English spelling stands for two people.
        SHARED_SPELLING,
        /// Two records of one name that nothing tells apart.
        INDISTINCT_RECORDS,
        /// No rule and no custom leads to the spelling.
        UNEXPLAINED_SPELLING,
        /// Used, but not on record.
        NOT_ON_RECORD
    }

    /// Most stories first, then the latest, then by kind and name.
    public static final Comparator<NameConflict> BY_WEIGHT =
            Comparator.comparingInt(NameConflict::stories)
                    .reversed()
                    .thenComparing(
                            NameConflict::latest,
                            Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
                    .thenComparing(NameConflict::kind)
                    .thenComparing(NameConflict::korean)
                    .thenComparing(NameConflict::english);

    public NameConflict {
        records = List.copyOf(records);
        spellings = List.copyOf(spellings);
    }

    /// The spellings in one language.
    public List<Spelling> in(Language language) {
        return spellings.stream().filter(s -> s.language() == language).toList();
    }
}
