package org.naranhi.memory.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.text.Language;

/// How often a pair of sentences was learned.
final class Repeats {
    /// Units with the same words that are looked at; where there are more, a pair is counted as
    /// often as it is among these.
    private static final int LOOKED_AT = 10_000;

    private Repeats() {}

    static int of(IndexSearcher searcher, TranslationUnit unit, Best.Hit hit, Analysis analysis) {
        try {
            return count(searcher, unit, hit, analysis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(
            IndexSearcher searcher, TranslationUnit unit, Best.Hit hit, Analysis analysis)
            throws IOException {
        Language language = unit.direction().source();
        Term words = UnitDocument.sameWords(analysis.read(unit.source()), language);
        int count = 0;
        int looked = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum documents = leaf.reader().postings(words, PostingsEnum.NONE);
            if (documents == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            DocNumbers one = new DocNumbers(leaf.reader(), UnitDocument.hash(language));
            DocNumbers other = new DocNumbers(leaf.reader(), UnitDocument.hash(language.other()));
            for (int doc = documents.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS && looked++ < LOOKED_AT;
                    doc = documents.nextDoc()) {
                if ((live == null || live.get(doc)) && hit.holds(one.of(doc), other.of(doc))) {
                    count++;
                }
            }
        }
        return Math.max(1, count);
    }
}
