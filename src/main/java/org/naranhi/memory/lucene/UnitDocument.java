package org.naranhi.memory.lucene;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Sentence;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.text.Language;

/// The fields of a unit in the index, and how what they hold is written. [UnitFields] fills them,
/// [UnitReading] puts a unit together again.
final class UnitDocument {
    /// Goes up with every change of fields or analysis: an index of another form is made anew.
    static final String FORM = "4";

    static final String ID = "id";
    static final String ORIGIN = "origin";
    static final String AT = "at";
    static final String SOURCE = "source";
    static final String AUTHOR = "author";
    static final String STORY = "story";
    static final String MEMORY = "memory";
    static final String IMPORT = "import";

    /// Longer names can't be terms of the index.
    private static final int AUTHOR_AT_MOST = 1_000;

    /// Hashes of the neighbours' texts.
    static final String PREVIOUS = "previous";

    static final String NEXT = "next";

    /// The language it was made from, and whether it comes from a story.
    static final String MADE = "made";

    private UnitDocument() {}

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
        return new Term(IMPORT, bytes(importId));
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
        return new Term(sameWords(language), words(sentence));
    }

    static String sameWords(Language language) {
        return "same." + language.tag();
    }

    static BytesRef words(Sentence sentence) {
        return words(WordsHash.mixed(WordsHash.of(sentence.words())));
    }

    static BytesRef words(long hash) {
        byte[] bytes = new byte[8];
        ByteBuffer.wrap(bytes).putLong(hash);
        return new BytesRef(bytes);
    }

    static String lemmas(Language language) {
        return "lemmas." + language.tag();
    }

    static String tokens(Language language) {
        return "tokens." + language.tag();
    }

    /// A hash of the text: what is translated alike is shown once.
    static String hash(Language language) {
        return "hash." + language.tag();
    }

    static String text(Language language) {
        return "text." + language.tag();
    }

    /// A text as a number that hardly any other has, 0 for none.
    static long hash(@Nullable String text) {
        return text == null ? 0 : hashOfNormal(Sentence.normal(text));
    }

    static long hashOfNormal(String text) {
        return hash(new BytesRef(text));
    }

    static long hash(BytesRef normal) {
        return StringHelper.murmurhash3_x64_128(normal)[0] | 1;
    }

    /// A memory as a number.
    static long number(UUID memory) {
        return memory.getMostSignificantBits() * 31 + memory.getLeastSignificantBits();
    }

    static String author(String author) {
        return author.length() > AUTHOR_AT_MOST ? author.substring(0, AUTHOR_AT_MOST) : author;
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
