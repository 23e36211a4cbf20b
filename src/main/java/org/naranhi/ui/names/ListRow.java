package org.naranhi.ui.names;

import org.naranhi.glossary.NameRecord;

/// A line of the list of names.
sealed interface ListRow {
    /// Over a group, with how many are in it.
    record Heading(String words, int count) implements ListRow {}

    /// Something to decide. `at` is where it is decided; `remark` says what it is in a word or two.
    record ToSettle(
            NameAddress at, NameRecord.Kind kind, String hangul, String words, String remark)
            implements ListRow {}

    /// A name on record, and in how many stories it is used.
    record OnRecord(NameRecord name, int stories) implements ListRow {}
}
