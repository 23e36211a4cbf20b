package org.naranhi.memory.lucene;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
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
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// A unit as a document of the index, and back.
final class UnitDocument {
    /// Goes up with every change of fields or analysis: an index of another form is made anew.
    static final String FORM = "2";

    static final String ORIGIN = "origin";
    static final String AT = "at";
    static final String SOURCE = "source";
    static final String AUTHOR = "author";
    static final String STORY = "story";

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
        return new Term("id", unit.toString());
    }

    static Term origin(Origin origin) {
        return new Term(ORIGIN, origin.name());
    }

    /// The sentence's words as one short term: units with the same words, and so all with the same
    /// text, share it.
    static Term sameWords(Sentence sentence, Language language) {
        byte[] hash = new byte[16];
        long[] halves = StringHelper.murmurhash3_x64_128(new BytesRef(sentence.words()));
        for (int i = 0; i < 16; i++) {
            hash[i] = (byte) (halves[i / 8] >>> (8 * (i % 8)));
        }
        return new Term("same." + language.tag(), new BytesRef(hash));
    }

    static String lemmas(Language language) {
        return "lemmas." + language.tag();
    }

    static String tokens(Language language) {
        return "tokens." + language.tag();
    }

    static String words(Language language) {
        return "words." + language.tag();
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

    static Document of(TranslationUnit unit, Analysis analysis) {
        Document document = new Document();
        document.add(new StringField("id", unit.id().toString(), Field.Store.YES));
        document.add(new StringField(ORIGIN, unit.origin().name(), Field.Store.YES));
        for (Language language : Language.values()) {
            String text = nfc(unit.in(language));
            Sentence sentence = analysis.read(text);
            Term same = sameWords(sentence, language);
            document.add(new StringField(same.field(), same.bytes(), Field.Store.NO));
            document.add(new Field(lemmas(language), new LemmaStream(sentence), LEMMAS));
            document.add(new TextField(words(language), new TermStream(Analysis.terms(sentence))));
            document.add(new BinaryDocValuesField(tokens(language), TokenVector.of(sentence)));
            document.add(new BinaryDocValuesField(text(language), new BytesRef(text)));
            document.add(new NumericDocValuesField(hash(language), hash(text)));
            document.add(new StoredField(text(language), text));
        }
        String korean = nfc(unit.in(Language.KOREAN));
        for (String pair : Analysis.pairs(korean)) {
            document.add(new StringField(pairs(Language.KOREAN), pair, Field.Store.NO));
        }
        long at = unit.at().toEpochMilli();
        document.add(new NumericDocValuesField(AT, at));
        document.add(new NumericDocValuesField(PREVIOUS, hash(unit.previous())));
        document.add(new NumericDocValuesField(NEXT, hash(unit.next())));
        document.add(
                new NumericDocValuesField(
                        MADE,
                        2L * unit.direction().source().ordinal() + (unit.story() == null ? 0 : 1)));
        document.add(new NumericDocValuesField(ORIGIN, unit.origin().ordinal()));
        document.add(new StoredField(AT, at));
        document.add(new LongPoint(AT, at));
        document.add(new StringField(SOURCE, unit.direction().source().tag(), Field.Store.YES));
        document.add(new StringField(AUTHOR, author(unit), Field.Store.YES));
        store(document, PREVIOUS, unit.previous());
        store(document, NEXT, unit.next());
        if (unit.story() != null) {
            document.add(new StringField(STORY, unit.story().toString(), Field.Store.YES));
        }
        store(document, "segment", unit.segment());
        return document;
    }

    static TranslationUnit unit(Document document) {
        Direction direction = Direction.from(Language.of(document.get(SOURCE)));
        return new TranslationUnit(
                UUID.fromString(document.get("id")),
                direction,
                document.get(text(direction.source())),
                document.get(text(direction.target())),
                document.get(PREVIOUS),
                document.get(NEXT),
                Origin.valueOf(document.get(ORIGIN)),
                uuid(document.get(STORY)),
                uuid(document.get("segment")),
                document.get(AUTHOR),
                Instant.ofEpochMilli(document.getField(AT).numericValue().longValue()));
    }

    private static String author(TranslationUnit unit) {
        return unit.author().length() > AUTHOR_AT_MOST
                ? unit.author().substring(0, AUTHOR_AT_MOST)
                : unit.author();
    }

    private static void store(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.add(new StoredField(field, nfc(value.toString())));
        }
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
