package org.naranhi.glossary.tbx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    static final String OWN = "x-naranhi-";

    private static final Pattern OWN_NOTE = Pattern.compile("(?s)" + OWN + "([a-z_]+):(.*)");

    /// The column that says which kind of entry a concept of ours is.
    static final String FILE = "file";

    /// Whether we wrote it: then nothing of it has to be guessed.
    boolean ours() {
        return own.containsKey(FILE);
    }

    List<String> texts(String category) {
        return texts.getOrDefault(category, List.of());
    }

    /// Takes in what a note says of our own, `x-naranhi-basis: own`; whether it did.
    boolean addOwn(String note) {
        Matcher matcher = OWN_NOTE.matcher(note);
        boolean ours = matcher.matches();
        if (ours) {
            own.put(matcher.group(1), matcher.group(2).strip());
        }
        return ours;
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
