package org.naranhi.glossary.tbx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.glossary.Cells;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.EntryValues;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;

/// An entry as a concept: in TBX's own categories as far as they go, and in ours beyond.
final class EntryConcept {
    private static final List<String> PARTS_OF_SPEECH =
            List.of("noun", "verb", "adjective", "adverb", "properNoun", "other");

    private final Map<Language, List<TbxTerm>> terms = new EnumMap<>(Language.class);
    private final List<String> subjects = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private EntryConcept() {}

    private List<TbxTerm> list(Language language) {
        return terms.computeIfAbsent(language, _ -> new ArrayList<>());
    }

    static TbxConcept of(GlossaryEntry entry) {
        EntryConcept concept = new EntryConcept();
        switch (entry) {
            case NameRecord name -> concept.put(name);
            case TermEntry term -> concept.put(term);
        }
        StarterFile file = StarterFile.of(entry);
        TbxConcept made =
                new TbxConcept(
                        "n" + entry.id(),
                        0,
                        concept.subjects,
                        concept.sources,
                        concept.notes,
                        concept.terms,
                        new LinkedHashMap<>());
        made.own().put(TbxConcept.FILE, file.words());
        Map<EntryField, String> said = Meaning.of(made, file);
        EntryValues values = EntryValues.of(entry);
        for (EntryField field : file.fields()) {
            if (!values.get(field).equals(said.getOrDefault(field, ""))) {
                made.own().put(file.column(field), Cells.written(field, values.get(field)));
            }
        }
        return made;
    }

    private void put(NameRecord name) {
        add(Language.KOREAN, name.hangul(), TbxTerm.PREFERRED, TbxTerm.FULL_FORM);
        add(Language.ENGLISH, name.english(), TbxTerm.PREFERRED, TbxTerm.FULL_FORM);
        for (String form : name.hangulShort().split("; ")) {
            add(Language.KOREAN, form, TbxTerm.ADMITTED, TbxTerm.SHORT_FORM);
        }
        add(Language.ENGLISH, name.englishShort(), TbxTerm.ADMITTED, TbxTerm.SHORT_FORM);
        for (String variant : name.variants()) {
            add(language(variant), variant, TbxTerm.DEPRECATED, TbxTerm.VARIANT);
        }
        addTo(subjects, name.category());
        addTo(sources, name.source());
        addTo(notes, name.note());
    }

    private void add(Language language, String text, String status, String type) {
        if (!text.isBlank()) {
            list(language).add(new TbxTerm(text, TbxTerm.PROPER_NOUN, status, type));
        }
    }

    private void put(TermEntry term) {
        String part = PARTS_OF_SPEECH.contains(term.partOfSpeech()) ? term.partOfSpeech() : "other";
        String status =
                switch (term.status()) {
                    case PREFERRED -> TbxTerm.PREFERRED;
                    case ADMITTED -> TbxTerm.ADMITTED;
                    case FORBIDDEN -> TbxTerm.DEPRECATED;
                };
        List<TbxTerm> korean = list(Language.KOREAN);
        List<TbxTerm> english = list(Language.ENGLISH);
        korean.add(new TbxTerm(term.korean(), part, TbxTerm.PREFERRED, TbxTerm.FULL_FORM));
        english.add(new TbxTerm(term.english(), part, status, TbxTerm.FULL_FORM));
        if (!term.abbreviation().isBlank()) {
            english.add(new TbxTerm(term.abbreviation(), part, TbxTerm.ADMITTED, TbxTerm.ACRONYM));
        }
        for (String variant : term.koreanVariants()) {
            korean.add(new TbxTerm(variant, part, TbxTerm.ADMITTED, TbxTerm.VARIANT));
        }
        for (String variant : term.englishVariants()) {
            english.add(new TbxTerm(variant, part, TbxTerm.ADMITTED, TbxTerm.VARIANT));
        }
        addTo(subjects, term.domain());
        addTo(notes, term.note());
    }

    private static void addTo(List<String> texts, String text) {
        if (!text.isBlank()) {
            texts.add(text);
        }
    }

    private static Language language(String text) {
        return text.codePoints()
                        .mapToObj(Character.UnicodeScript::of)
                        .anyMatch(script -> script == Character.UnicodeScript.HANGUL)
                ? Language.KOREAN
                : Language.ENGLISH;
    }
}
