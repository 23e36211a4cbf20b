package org.naranhi.memory.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Direction;
import org.naranhi.text.Language;

/// Units put together again from the doc values of one segment: cheapest in the index's order.
final class UnitReading {
    /// Everything of a unit that isn't its texts.
    static final String REST = "rest";

    private static final Origin[] ORIGINS = Origin.values();
    private static final Language[] LANGUAGES = Language.values();

    private final Column korean;
    private final Column english;
    private final Column rest;

    UnitReading(LeafReader reader) {
        this.korean = new Column(reader, UnitDocument.text(Language.KOREAN));
        this.english = new Column(reader, UnitDocument.text(Language.ENGLISH));
        this.rest = new Column(reader, REST);
    }

    /// What every unit of the segment has.
    private static final class Column {
        private final LeafReader reader;
        private final String field;
        private @Nullable BinaryDocValues values;

        Column(LeafReader reader, String field) {
            this.reader = reader;
            this.field = field;
        }

        BytesRef of(int doc) throws IOException {
            BinaryDocValues at = values;
            if (at == null || doc < at.docID()) { // doc values only run forwards
                at = DocValues.getBinary(reader, field);
                values = at;
            }
            if (!at.advanceExact(doc)) {
                throw new IOException("the index has no unit at " + doc);
            }
            return at.binaryValue();
        }
    }

    static TranslationUnit unit(IndexSearcher searcher, int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        return new UnitReading(leaf.reader()).unit(doc - leaf.docBase);
    }

    /// @param doc counted in the segment
    TranslationUnit unit(int doc) throws IOException {
        return unit(rest.of(doc), korean.of(doc).utf8ToString(), english.of(doc).utf8ToString());
    }

    String text(Language language, int doc) throws IOException {
        return (language == Language.KOREAN ? korean : english).of(doc).utf8ToString();
    }

    static BytesRef rest(TranslationUnit unit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(96);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(unit.id(), out);
            write(unit.memory(), out);
            out.writeByte(unit.direction().source().ordinal());
            out.writeByte(unit.origin().ordinal());
            out.writeLong(unit.at().toEpochMilli());
            out.writeByte((unit.story() == null ? 0 : 1) | (unit.segment() == null ? 0 : 2));
            if (unit.story() != null) {
                write(unit.story(), out);
            }
            if (unit.segment() != null) {
                write(unit.segment(), out);
            }
            write(UnitDocument.author(unit.author()), out);
            write(unit.previous(), out);
            write(unit.next(), out);
            write(unit.annotations().none() ? null : unit.annotations().written(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    private static TranslationUnit unit(BytesRef rest, String korean, String english)
            throws IOException {
        DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(rest.bytes, rest.offset, rest.length));
        UUID id = uuid(in);
        UUID memory = uuid(in);
        Direction direction = Direction.from(LANGUAGES[in.readByte()]);
        Origin origin = ORIGINS[in.readByte()];
        Instant at = Instant.ofEpochMilli(in.readLong());
        int has = in.readByte();
        UUID story = (has & 1) == 0 ? null : uuid(in);
        UUID segment = (has & 2) == 0 ? null : uuid(in);
        String author = text(in);
        boolean fromKorean = direction.source() == Language.KOREAN;
        return new TranslationUnit(
                id,
                memory,
                direction,
                fromKorean ? korean : english,
                fromKorean ? english : korean,
                text(in),
                text(in),
                origin,
                story,
                segment,
                author == null ? "" : author,
                at,
                Annotations.read(text(in)));
    }

    private static void write(UUID id, DataOutputStream out) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static void write(@Nullable String text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            byte[] bytes = UnitDocument.nfc(text).getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
