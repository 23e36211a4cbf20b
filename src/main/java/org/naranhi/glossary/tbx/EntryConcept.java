package org.naranhi.glossary.tbx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.naranhi.glossary.Cells;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.EntryValues;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.Term;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;

/// An entry as a concept: in TBX's own categories as far as they go, and in ours beyond.
final class EntryConcept {
    private final TbxConcept made;

    private EntryConcept(UUID id) {
        made =
                new TbxConcept(
                        "n" + id,
                        0,
                        new LinkedHashMap<>(),
                        new EnumMap<>(Language.class),
                        new LinkedHashMap<>());
    }

    static TbxConcept of(GlossaryEntry entry) {
        EntryConcept concept = new EntryConcept(entry.id());
        switch (entry) {
            case NameRecord name -> concept.put(name);
            case TermEntry term -> concept.put(term);
        }
        TbxConcept made = concept.made;
        StarterFile file = StarterFile.of(entry);
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
        made.add(TbxConcept.SUBJECT, name.category());
        made.add(TbxConcept.SOURCE, name.source());
        made.add(TbxConcept.NOTE, name.note());
    }

    private void add(Language language, String text, String status, String type) {
        if (!text.isBlank()) {
            made.terms()
                    .computeIfAbsent(language, _ -> new ArrayList<>())
                    .add(new TbxTerm(text, TbxTerm.NOUN, status, type));
        }
    }

    private void put(TermEntry entry) {
        for (Term term : entry.terms()) {
            made.terms()
                    .computeIfAbsent(term.language(), _ -> new ArrayList<>())
                    .add(TbxTerm.of(term));
        }
        made.add(TbxConcept.SUBJECT, entry.domain());
        made.add(TbxConcept.DEFINITION, entry.definition());
        made.add(TbxConcept.CONTEXT, entry.context());
        made.add(TbxConcept.SOURCE, entry.source());
        made.add(TbxConcept.NOTE, entry.note());
    }

    static Language language(String text) {
        return text.codePoints()
                        .mapToObj(Character.UnicodeScript::of)
                        .anyMatch(script -> script == Character.UnicodeScript.HANGUL)
                ? Language.KOREAN
                : Language.ENGLISH;
    }
}
