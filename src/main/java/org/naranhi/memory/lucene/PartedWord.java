package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// A word that analysis may part otherwise in the text than alone: it lies within one lemma, or
/// reaches over two or three, from the end of the first to the beginning of the last. The
/// dictionary of lemmas is read through once for it.
final class PartedWord {
    /// Letters; a longer word is looked for as if it ended there.
    private static final int LETTERS_AT_MOST = 8;

    private final String field;
    private final String word;
    private final BytesRef bytes;
    private final List<BytesRef> heads = new ArrayList<>();
    private final List<BytesRef> holding = new ArrayList<>();
    private final List<List<BytesRef>> ending = new ArrayList<>();

    private PartedWord(String field, String word) {
        this.field = field;
        this.word = word;
        this.bytes = new BytesRef(word);
        for (int i = 1; i < Math.min(word.length(), LETTERS_AT_MOST); i++) {
            heads.add(new BytesRef(word.substring(0, i)));
            ending.add(new ArrayList<>());
        }
    }

    static Query of(String field, String word, IndexReader reader) throws IOException {
        PartedWord parted = new PartedWord(field, word.toLowerCase(Locale.ROOT));
        for (LeafReaderContext leaf : reader.leaves()) {
            LemmaDictionary.of(leaf.reader(), field).forEach(parted::read);
        }
        return parted.query();
    }

    private void read(byte[] lemma, int offset, int length) {
        if (holds(lemma, offset, length)) {
            holding.add(copy(lemma, offset, length));
        }
        for (int i = 0; i < heads.size(); i++) {
            int at = length - heads.get(i).length;
            if (at >= 0 && matches(lemma, offset + at, heads.get(i))) {
                ending.get(i).add(copy(lemma, offset, length));
            }
        }
    }

    private boolean holds(byte[] lemma, int offset, int length) {
        for (int at = 0; at + bytes.length <= length; at++) {
            if (matches(lemma, offset + at, bytes)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] lemma, int at, BytesRef part) {
        // From the end: the first byte of Hangul is nearly always the same.
        for (int i = part.length - 1; i >= 0; i--) {
            if (lemma[at + i] != part.bytes[part.offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static BytesRef copy(byte[] lemma, int offset, int length) {
        return BytesRef.deepCopyOf(new BytesRef(lemma, offset, length));
    }

    private Query query() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new TermInSetQuery(field, holding), Occur.SHOULD);
        for (int i = 1; i <= heads.size(); i++) {
            if (ending.get(i - 1).isEmpty()) {
                continue;
            }
            Query head = new TermInSetQuery(field, ending.get(i - 1));
            any.add(all(head, beginning(word.substring(i))), Occur.SHOULD);
            for (int j = i + 1; j <= heads.size(); j++) {
                Query middle = new TermQuery(new Term(field, word.substring(i, j)));
                any.add(all(head, middle, beginning(word.substring(j))), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private Query beginning(String letters) {
        return new PrefixQuery(new Term(field, letters), Candidates.EVERY_TERM);
    }

    private static Query all(Query... queries) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query each : queries) {
            all.add(each, Occur.FILTER);
        }
        return all.build();
    }
}
