package org.naranhi.memory.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Language;

/// A unit as a document of the index. What units are found by is indexed, everything else lies in
/// doc values; [UnitReading] puts a unit together again.
final class UnitDocument {
    /// Goes up with every change of fields or analysis: an index of another form is made anew.
    static final String FORM = "3";

    static final String ID = "id";
    static final String ORIGIN = "origin";
    static final String AT = "at";
    static final String SOURCE = "source";
    static final String AUTHOR = "author";
    static final String STORY = "story";
    static final String MEMORY = "memory";

    /// Longer names can't be terms of the index.
    private static final int AUTHOR_AT_MOST = 1_000;

    /// Hashes of the neighbours' texts.
    static final String PREVIOUS = "previous";

    static final String NEXT = "next";

    /// The language it was made from, and whether it comes from a story.
    static final String MADE = "made";

    private static final FieldType LEMMAS = lemmaType();

    private UnitDocument() {}

    private static FieldType lemmaType() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    static Term id(UUID unit) {
        return new Term(ID, bytes(unit));
    }

    static Term origin(Origin origin) {
        return new Term(ORIGIN, origin.name());
    }

    static Term memory(UUID memory) {
        return new Term(MEMORY, bytes(memory));
    }

    static Term importedBy(UUID importId) {
        return new Term("import", bytes(importId));
    }

    static BytesRef bytes(UUID id) {
        byte[] bytes = new byte[16];
        ByteBuffer.wrap(bytes)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return new BytesRef(bytes);
    }

    static UUID uuid(BytesRef bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /// The sentence's words as one short term: units with the same words, and so all with the same
    /// text, share it.
    static Term sameWords(Sentence sentence, Language language) {
        long hash = StringHelper.murmurhash3_x64_128(new BytesRef(sentence.words()))[0];
        byte[] bytes = new byte[8];
        ByteBuffer.wrap(bytes).putLong(hash);
        return new Term("same." + language.tag(), new BytesRef(bytes));
    }

    static String lemmas(Language language) {
        return "lemmas." + language.tag();
    }

    static String tokens(Language language) {
        return "tokens." + language.tag();
    }

    static String pairs(Language language) {
        return "pairs." + language.tag();
    }

    /// A hash of the text: what is translated alike is shown once.
    static String hash(Language language) {
        return "hash." + language.tag();
    }

    static String text(Language language) {
        return "text." + language.tag();
    }

    /// A number of a document, 0 where it has none.
    static long number(LeafReader reader, String field, int doc) throws IOException {
        NumericDocValues values = DocValues.getNumeric(reader, field);
        return values.advanceExact(doc) ? values.longValue() : 0;
    }

    /// A text as a number that hardly any other has, 0 for none.
    static long hash(@Nullable String text) {
        return text == null
                ? 0
                : StringHelper.murmurhash3_x64_128(new BytesRef(Sentence.normal(text)))[0] | 1;
    }

    /// A memory as a number.
    static long number(UUID memory) {
        return memory.getMostSignificantBits() * 31 + memory.getLeastSignificantBits();
    }

    static Document of(TranslationUnit unit, @Nullable UUID importId, Analysis analysis) {
        Document document = new Document();
        document.add(new StringField(ID, bytes(unit.id()), Field.Store.NO));
        for (Language language : Language.values()) {
            String text = nfc(unit.in(language));
            Sentence sentence = analysis.read(text);
            Term same = sameWords(sentence, language);
            document.add(new StringField(same.field(), same.bytes(), Field.Store.NO));
            document.add(new Field(lemmas(language), new LemmaStream(sentence), LEMMAS));
            document.add(new BinaryDocValuesField(tokens(language), TokenVector.of(sentence)));
            document.add(new BinaryDocValuesField(text(language), new BytesRef(text)));
            document.add(new NumericDocValuesField(hash(language), hash(text)));
        }
        String korean = nfc(unit.in(Language.KOREAN));
        for (String pair : Analysis.pairs(korean)) {
            document.add(new StringField(pairs(Language.KOREAN), pair, Field.Store.NO));
        }
        document.add(NumericDocValuesField.indexedField(AT, unit.at().toEpochMilli()));
        document.add(new NumericDocValuesField(PREVIOUS, hash(unit.previous())));
        document.add(new NumericDocValuesField(NEXT, hash(unit.next())));
        document.add(
                new NumericDocValuesField(
                        MADE,
                        2L * unit.direction().source().ordinal() + (unit.story() == null ? 0 : 1)));
        document.add(new NumericDocValuesField(ORIGIN, unit.origin().ordinal()));
        document.add(new NumericDocValuesField(MEMORY, number(unit.memory())));
        document.add(new StringField(ORIGIN, unit.origin().name(), Field.Store.NO));
        document.add(new StringField(MEMORY, bytes(unit.memory()), Field.Store.NO));
        document.add(new StringField(SOURCE, unit.direction().source().tag(), Field.Store.NO));
        document.add(new StringField(AUTHOR, author(unit.author()), Field.Store.NO));
        if (unit.story() != null) {
            document.add(new StringField(STORY, unit.story().toString(), Field.Store.NO));
        }
        if (importId != null) {
            document.add(new StringField("import", bytes(importId), Field.Store.NO));
        }
        document.add(new BinaryDocValuesField(UnitReading.REST, UnitReading.rest(unit)));
        return document;
    }

    static String author(String author) {
        return author.length() > AUTHOR_AT_MOST ? author.substring(0, AUTHOR_AT_MOST) : author;
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
