package org.naranhi.ui.editor;

import java.util.List;

/// A name or term to complete. `insert` goes into the text, `label` and `detail` into the list;
/// `keys` are the spellings that offer it while they are typed: Hangul (and so its initial
/// consonants, which needn't be listed), Latin.
public record EntryChoice(String insert, String label, String detail, List<String> keys) {
    public EntryChoice {
        keys = List.copyOf(keys);
    }
}
