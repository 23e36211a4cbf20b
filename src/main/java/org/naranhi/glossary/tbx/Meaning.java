package org.naranhi.glossary.tbx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.EntryValues;
import org.naranhi.glossary.StarterFile;
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
        values.put(EntryField.NOTE, String.join("\n", concept.notes()));
        if (file == StarterFile.TERMS) {
            term(concept, korean, english, values);
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
        values.put(EntryField.CATEGORY, concept.subjects().stream().findFirst().orElse(""));
        values.put(EntryField.SOURCE, String.join("\n", concept.sources()));
    }

    private static void term(
            TbxConcept concept,
            List<TbxTerm> korean,
            List<TbxTerm> english,
            Map<EntryField, String> values) {
        TbxTerm main = english.getFirst();
        values.put(EntryField.DOMAIN, concept.subjects().stream().findFirst().orElse(""));
        values.put(EntryField.PART_OF_SPEECH, main.partOfSpeech());
        values.put(
                EntryField.STATUS,
                main.deprecated() ? "FORBIDDEN" : main.admitted() ? "ADMITTED" : "PREFERRED");
        String abbreviation =
                others(english).filter(TbxTerm::isShort).map(TbxTerm::text).findFirst().orElse("");
        values.put(EntryField.ABBREVIATION, abbreviation);
        values.put(EntryField.KOREAN_VARIANTS, variants(korean, ""));
        values.put(EntryField.ENGLISH_VARIANTS, variants(english, abbreviation));
    }

    private static String variants(List<TbxTerm> terms, String but) {
        return EntryValues.lines(
                others(terms)
                        .filter(term -> !term.deprecated() && !term.text().equals(but))
                        .map(TbxTerm::text)
                        .distinct()
                        .toList());
    }

    private static Stream<TbxTerm> others(List<TbxTerm> terms) {
        return terms.stream().skip(1);
    }

    /// The pairs a concept of someone else's warns of: its Korean with each English term that isn't
    /// to be used.
    static List<Map<EntryField, String>> forbidden(TbxConcept concept) {
        List<Map<EntryField, String>> pairs = new ArrayList<>();
        List<TbxTerm> english = concept.in(Language.ENGLISH);
        others(english)
                .filter(TbxTerm::deprecated)
                .forEach(
                        term -> {
                            Map<EntryField, String> values = new EnumMap<>(EntryField.class);
                            values.putAll(of(concept, StarterFile.TERMS));
                            values.keySet().removeIf(Meaning::ofTheTermInForce);
                            values.put(EntryField.ENGLISH, term.text());
                            values.put(EntryField.STATUS, "FORBIDDEN");
                            pairs.add(values);
                        });
        return pairs;
    }

    private static boolean ofTheTermInForce(EntryField field) {
        return switch (field) {
            case KOREAN_VARIANTS, ENGLISH_VARIANTS, ABBREVIATION, NOTE -> true;
            default -> false;
        };
    }
}
