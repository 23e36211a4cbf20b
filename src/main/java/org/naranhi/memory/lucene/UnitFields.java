package org.naranhi.memory.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.text.Language;

/// A unit as a document of the index: what units are found by is indexed, everything else lies in
/// doc values. The fields are made once and filled anew for each unit; for one thread.
final class UnitFields {
    private static final BytesRef EMPTY = new BytesRef();
    private static final FieldType LEMMAS = lemmaType();

    private final @Nullable UUID importId;
    private final Side korean;
    private final Side english;
    private final Field id = term(UnitDocument.ID);
    private final Field origin = term(UnitDocument.ORIGIN);
    private final Field memory = term(UnitDocument.MEMORY);
    private final Field source = term(UnitDocument.SOURCE);
    private final Field author = term(UnitDocument.AUTHOR);
    private final Field story = term(UnitDocument.STORY);
    private final Field imported = term(UnitDocument.IMPORT);
    private final Field at = NumericDocValuesField.indexedField(UnitDocument.AT, 0);
    private final Field previous = number(UnitDocument.PREVIOUS);
    private final Field next = number(UnitDocument.NEXT);
    private final Field made = number(UnitDocument.MADE);
    private final Field originNumber = number(UnitDocument.ORIGIN);
    private final Field memoryNumber = number(UnitDocument.MEMORY);
    private final Field rest = new BinaryDocValuesField(UnitReading.REST, EMPTY);
    private final List<IndexableField> fields = new ArrayList<>();

    /// @param importId the import that brings the units; null when they come from the log
    UnitFields(Analysis analysis, @Nullable UUID importId) {
        this.korean = new Side(Language.KOREAN, analysis);
        this.english = new Side(Language.ENGLISH, analysis);
        this.importId = importId;
        if (importId != null) {
            imported.setBytesValue(UnitDocument.bytes(importId));
        }
    }

    private static FieldType lemmaType() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static Field term(String name) {
        return new StringField(name, EMPTY, Field.Store.NO);
    }

    private static Field number(String name) {
        return new NumericDocValuesField(name, 0);
    }

    /// What depends on the language, so that both directions are found alike.
    private static final class Side {
        private final Language language;
        private final IndexedSentence sentence;
        private final Field same;
        private final Field lemmas;
        private final Field tokens;
        private final Field text;
        private final Field hash;

        Side(Language language, Analysis analysis) {
            this.language = language;
            sentence = new IndexedSentence(analysis);
            same = term(UnitDocument.sameWords(language));
            lemmas = new Field(UnitDocument.lemmas(language), sentence.lemmas(), LEMMAS);
            tokens = new BinaryDocValuesField(UnitDocument.tokens(language), EMPTY);
            text = new BinaryDocValuesField(UnitDocument.text(language), EMPTY);
            hash = number(UnitDocument.hash(language));
        }

        void fill(TranslationUnit unit) {
            sentence.read(unit.in(language));
            same.setBytesValue(sentence.words());
            tokens.setBytesValue(sentence.tokens());
            text.setBytesValue(sentence.text());
            hash.setLongValue(UnitDocument.hash(sentence.text()));
        }

        void addTo(List<IndexableField> all) {
            all.addAll(List.of(same, lemmas, tokens, text, hash));
        }
    }

    /// The document of a unit, good until the next is asked for.
    List<IndexableField> of(TranslationUnit unit) {
        fields.clear();
        korean.fill(unit);
        english.fill(unit);
        korean.addTo(fields);
        english.addTo(fields);
        term(id, UnitDocument.bytes(unit.id()));
        term(origin, new BytesRef(unit.origin().name()));
        term(memory, UnitDocument.bytes(unit.memory()));
        term(source, new BytesRef(unit.direction().source().tag()));
        term(author, new BytesRef(UnitDocument.author(unit.author())));
        if (unit.story() != null) {
            term(story, new BytesRef(unit.story().toString()));
        }
        if (importId != null) {
            fields.add(imported);
        }
        number(at, unit.at().toEpochMilli());
        if (unit.previous() != null) {
            number(previous, UnitDocument.hash(unit.previous()));
        }
        if (unit.next() != null) {
            number(next, UnitDocument.hash(unit.next()));
        }
        number(made, 2L * unit.direction().source().ordinal() + (unit.story() == null ? 0 : 1));
        number(originNumber, unit.origin().ordinal());
        number(memoryNumber, UnitDocument.number(unit.memory()));
        rest.setBytesValue(UnitReading.rest(unit));
        fields.add(rest);
        return fields;
    }

    private void term(Field field, BytesRef value) {
        field.setBytesValue(value);
        fields.add(field);
    }

    private void number(Field field, long value) {
        field.setLongValue(value);
        fields.add(field);
    }
}
