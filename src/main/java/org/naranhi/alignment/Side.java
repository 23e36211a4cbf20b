package org.naranhi.alignment;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.text.Language;

/// One edition, sentence by sentence.
public record Side(Language language, List<Sentence> sentences) {
    public Side {
        sentences = List.copyOf(sentences);
    }

    /// Sentences of which no paragraphs are known.
    public static Side of(Language language, List<String> sentences) {
        List<Sentence> plain = new ArrayList<>(sentences.size());
        sentences.forEach(text -> plain.add(new Sentence(text, 0)));
        return new Side(language, plain);
    }

    public int size() {
        return sentences.size();
    }
}
