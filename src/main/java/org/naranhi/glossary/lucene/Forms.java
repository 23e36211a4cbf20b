package org.naranhi.glossary.lucene;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.Mention;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;

/// Everything derived from one version of the glossary; never changes.
record Forms(
        long version, int size, KoreanForms korean, EnglishForms english, Completions completions) {
    static Forms of(Glossary glossary) {
        long version = glossary.version();
        List<GlossaryEntry> entries = new ArrayList<>(glossary.names());
        glossary.terms().stream()
                .filter(term -> term.status() != TermEntry.Status.FORBIDDEN)
                .forEach(entries::add);
        return new Forms(
                version,
                entries.size(),
                new KoreanForms(
                        () -> entries.stream().flatMap(e -> Form.korean(e).stream()).iterator()),
                new EnglishForms(
                        () -> entries.stream().flatMap(e -> Form.english(e).stream()).iterator()),
                new Completions(entries));
    }

    List<Mention> find(String text, Language language) {
        return language == Language.KOREAN ? korean.find(text) : english.find(text);
    }
}
