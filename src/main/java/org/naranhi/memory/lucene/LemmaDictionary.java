package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The lemmas of one segment of the index, one after the other, to be read through in a few
/// milliseconds. Made when it is first asked for and kept as long as the segment is open; some 2 MB
/// for a million units.
final class LemmaDictionary {
    private record Key(IndexReader.CacheKey segment, String field) {}

    private static final Map<Key, LemmaDictionary> KEPT = new ConcurrentHashMap<>();

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 10];
    private int size;

    /// Looks at a lemma: `length` bytes from `offset` on.
    interface Reader {
        void lemma(byte[] bytes, int offset, int length);
    }

    private LemmaDictionary() {}

    static LemmaDictionary of(LeafReader segment, String field) throws IOException {
        IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
        if (cache == null) {
            return read(segment, field);
        }
        Key key = new Key(cache.getKey(), field);
        LemmaDictionary kept = KEPT.get(key);
        if (kept == null) {
            kept = read(segment, field);
            if (KEPT.putIfAbsent(key, kept) == null) {
                cache.addClosedListener(_ -> KEPT.remove(key));
            }
        }
        return kept;
    }

    private static LemmaDictionary read(LeafReader segment, String field) throws IOException {
        LemmaDictionary dictionary = new LemmaDictionary();
        Terms terms = segment.terms(field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef lemma = each.next(); lemma != null; lemma = each.next()) {
                dictionary.add(lemma);
            }
        }
        dictionary.bytes = Arrays.copyOf(dictionary.bytes, dictionary.end());
        dictionary.ends = Arrays.copyOf(dictionary.ends, dictionary.size);
        return dictionary;
    }

    private void add(BytesRef lemma) {
        int end = end();
        if (end + lemma.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + lemma.length));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        System.arraycopy(lemma.bytes, lemma.offset, bytes, end, lemma.length);
        ends[size++] = end + lemma.length;
    }

    private int end() {
        return size == 0 ? 0 : ends[size - 1];
    }

    void forEach(Reader reader) {
        int from = 0;
        for (int end : ends) {
            reader.lemma(bytes, from, end - from);
            from = end;
        }
    }
}
