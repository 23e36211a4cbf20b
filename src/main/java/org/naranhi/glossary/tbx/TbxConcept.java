package org.naranhi.glossary.tbx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.naranhi.text.Language;

/// A concept as a TBX file has it. `texts` are what is said of it as a whole, by category. `own`
/// are our own fields, by the name of their column.
record TbxConcept(
        String id,
        long line,
        Map<String, List<String>> texts,
        Map<Language, List<TbxTerm>> terms,
        Map<String, String> own) {
    static final String SUBJECT = "subjectField";
    static final String DEFINITION = "definition";
    static final String CONTEXT = "context";
    static final String SOURCE = "source";
    static final String NOTE = "note";
    static final String IMAGE = "xGraphic";
    static final String OWN = "x-naranhi-";

    /// The column that says which kind of entry a concept of ours is.
    static final String FILE = "file";

    /// Whether we wrote it: then nothing of it has to be guessed.
    boolean ours() {
        return own.containsKey(FILE);
    }

    List<String> texts(String category) {
        return texts.getOrDefault(category, List.of());
    }

    void add(String category, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(category, _ -> new ArrayList<>()).add(text);
        }
    }

    /// A language's terms, the one in force first.
    List<TbxTerm> in(Language language) {
        return terms.getOrDefault(language, List.of());
    }
}
