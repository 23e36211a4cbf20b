package org.naranhi.memory.tmx;

import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;

/// What a file says of all its units: the language they were made from, and whether it is one of
/// ours, whose properties and ids are what [TmxUnitWriter] wrote.
record TmxHeader(@Nullable Language source, boolean ours) {
    static final TmxHeader NONE = new TmxHeader(null, false);

    /// How our files name where they come from.
    static final String OURS = "naranhi";
}
