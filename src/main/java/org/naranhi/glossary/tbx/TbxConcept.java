package org.naranhi.glossary.tbx;

import java.util.List;
import java.util.Map;
import org.naranhi.text.Language;

/// A concept as a TBX file has it. `own` are our own fields, by the name of their column.
record TbxConcept(
        String id,
        long line,
        List<String> subjects,
        List<String> sources,
        List<String> notes,
        Map<Language, List<TbxTerm>> terms,
        Map<String, String> own) {
    static final String OWN = "x-naranhi-";

    /// The column that says which kind of entry a concept of ours is.
    static final String FILE = "file";

    /// Whether we wrote it: then nothing of it has to be guessed.
    boolean ours() {
        return own.containsKey(FILE);
    }

    /// A language's terms, the one in force first.
    List<TbxTerm> in(Language language) {
        return terms.getOrDefault(language, List.of());
    }
}
