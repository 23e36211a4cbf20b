package org.naranhi.glossary.tbx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.EntryValues;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry;
import org.naranhi.glossary.Termbase;
import org.naranhi.text.Language;

/// What a concept's standard categories say of an entry. The writer uses it too: what they don't
/// say, or not exactly, it writes as a field of our own.
final class Meaning {
    private Meaning() {}

    static Map<EntryField, String> of(TbxConcept concept, StarterFile file) {
        List<TbxTerm> korean = concept.in(Language.KOREAN);
        List<TbxTerm> english = concept.in(Language.ENGLISH);
        Map<EntryField, String> values = new EnumMap<>(EntryField.class);
        values.put(EntryField.KOREAN, korean.getFirst().text());
        values.put(EntryField.ENGLISH, english.getFirst().text());
        if (file == StarterFile.TERMS) {
            term(concept, values);
        } else {
            name(concept, korean, english, values);
        }
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private static void name(
            TbxConcept concept,
            List<TbxTerm> korean,
            List<TbxTerm> english,
            Map<EntryField, String> values) {
        values.put(
                EntryField.KOREAN_SHORT,
                others(korean)
                        .filter(TbxTerm::isShort)
                        .map(TbxTerm::text)
                        .collect(Collectors.joining("; ")));
        String shortEnglish =
                others(english).filter(TbxTerm::isShort).map(TbxTerm::text).findFirst().orElse("");
        values.put(EntryField.ENGLISH_SHORT, shortEnglish);
        values.put(
                EntryField.VARIANTS,
                EntryValues.lines(
                        Stream.concat(
                                        others(korean).filter(t -> !t.isShort()),
                                        others(english).filter(t -> !t.text().equals(shortEnglish)))
                                .map(TbxTerm::text)
                                .distinct()
                                .toList()));
        values.put(
                EntryField.CATEGORY,
                concept.texts(TbxConcept.SUBJECT).stream().findFirst().orElse(""));
        values.put(EntryField.SOURCE, joined(concept, TbxConcept.SOURCE));
        values.put(
                EntryField.NOTE,
                joined(
                        concept,
                        TbxConcept.DEFINITION,
                        TbxConcept.CONTEXT,
                        "explanation",
                        TbxConcept.NOTE));
    }

    private static void term(TbxConcept concept, Map<EntryField, String> values) {
        String part = partOfSpeech(concept);
        List<Term> terms = new ArrayList<>();
        for (Language language : Language.values()) {
            TbxTerm first = concept.in(language).getFirst();
            for (TbxTerm term : concept.in(language)) {
                terms.add(term.term(language, term == first, part));
            }
        }
        TermEntry entry =
                new TermEntry(
                        new UUID(0, 0),
                        Termbase.NEWSROOM,
                        terms,
                        concept.texts(TbxConcept.SUBJECT).stream().findFirst().orElse(""),
                        joined(concept, TbxConcept.DEFINITION),
                        joined(concept, TbxConcept.SOURCE),
                        joined(concept, TbxConcept.CONTEXT),
                        "",
                        joined(concept, "explanation", TbxConcept.NOTE));
        values.putAll(EntryValues.of(entry).values());
        values.remove(EntryField.KIND);
    }

    /// What is said of one term goes for those of which nothing is said.
    private static String partOfSpeech(TbxConcept concept) {
        return Stream.of(Language.ENGLISH, Language.KOREAN)
                .flatMap(language -> concept.in(language).stream())
                .map(TbxTerm::partOfSpeech)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String joined(TbxConcept concept, String... categories) {
        return Stream.of(categories)
                .flatMap(category -> concept.texts(category).stream())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<TbxTerm> others(List<TbxTerm> terms) {
        return terms.stream().skip(1);
    }
}
