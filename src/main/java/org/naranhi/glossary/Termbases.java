package org.naranhi.glossary;

import java.util.List;

/// The newsroom's glossaries of terms, kept in the database.
public interface Termbases {
    /// All of them, the first in rank first.
    List<Termbase> all();

    /// Adds a glossary, or changes what is known of it. The version of the [Glossary] moves with
    /// it: other terms may be in force now.
    void keep(Termbase termbase);
}
