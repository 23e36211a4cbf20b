package org.naranhi.memory.lucene;

import java.text.Normalizer;
import java.time.Instant;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
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
    static final String FORM = "1";

    static final String ORIGIN = "origin";
    static final String AT = "at";

    private UnitDocument() {}

    static Term id(UUID unit) {
        return new Term("id", unit.toString());
    }

    static Term origin(Origin origin) {
        return new Term(ORIGIN, origin.name());
    }

    /// The whole sentence as one short term.
    static Term key(String text, Language language) {
        byte[] hash = new byte[16];
        BytesRef bytes = new BytesRef(Sentence.normal(text));
        long[] halves = StringHelper.murmurhash3_x64_128(bytes);
        for (int i = 0; i < 16; i++) {
            hash[i] = (byte) (halves[i / 8] >>> (8 * (i % 8)));
        }
        return new Term("key." + language.tag(), new BytesRef(hash));
    }

    static String words(Language language) {
        return "words." + language.tag();
    }

    static String pairs(Language language) {
        return "pairs." + language.tag();
    }

    static String text(Language language) {
        return "text." + language.tag();
    }

    static Document of(TranslationUnit unit, Analysis analysis) {
        Document document = new Document();
        document.add(new StringField("id", unit.id().toString(), Field.Store.YES));
        document.add(new StringField(ORIGIN, unit.origin().name(), Field.Store.YES));
        for (Language language : Language.values()) {
            String text = nfc(unit.in(language));
            Term key = key(text, language);
            document.add(new StringField(key.field(), key.bytes(), Field.Store.NO));
            document.add(
                    new TextField(
                            words(language),
                            analysis.of(language)
                                    .tokenStream(words(language), Analysis.withoutMarkers(text))));
            document.add(new BinaryDocValuesField(text(language), new BytesRef(text)));
            document.add(new StoredField(text(language), text));
        }
        String korean = nfc(unit.in(Language.KOREAN));
        for (String pair : Analysis.pairs(korean)) {
            document.add(new StringField(pairs(Language.KOREAN), pair, Field.Store.NO));
        }
        long at = unit.at().toEpochMilli();
        document.add(new NumericDocValuesField(AT, at));
        document.add(new StoredField(AT, at));
        document.add(new StoredField("source", unit.direction().source().tag()));
        document.add(new StoredField("author", unit.author()));
        store(document, "previous", unit.previous());
        store(document, "next", unit.next());
        store(document, "story", unit.story());
        store(document, "segment", unit.segment());
        return document;
    }

    static TranslationUnit unit(Document document) {
        Direction direction = Direction.from(Language.of(document.get("source")));
        return new TranslationUnit(
                UUID.fromString(document.get("id")),
                direction,
                document.get(text(direction.source())),
                document.get(text(direction.target())),
                document.get("previous"),
                document.get("next"),
                Origin.valueOf(document.get(ORIGIN)),
                uuid(document.get("story")),
                uuid(document.get("segment")),
                document.get("author"),
                Instant.ofEpochMilli(document.getField(AT).numericValue().longValue()));
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
