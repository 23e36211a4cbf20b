package org.naranhi.memory.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Direction;

/// The texts and date of documents without loading the documents. Cheapest when documents are
/// visited in order.
final class SideTexts {
    private final List<LeafReaderContext> leaves;
    private final Direction direction;
    private @Nullable Leaf leaf;
    private int doc;

    private record Leaf(
            LeafReaderContext context,
            BinaryDocValues source,
            BinaryDocValues target,
            NumericDocValues at) {}

    SideTexts(IndexSearcher searcher, Direction direction) {
        this.leaves = searcher.getIndexReader().leaves();
        this.direction = direction;
    }

    void moveTo(int document) throws IOException {
        LeafReaderContext context = leaves.get(ReaderUtil.subIndex(document, leaves));
        int inLeaf = document - context.docBase;
        // Doc values only run forwards.
        if (leaf == null || leaf.context() != context || inLeaf <= doc) {
            leaf =
                    new Leaf(
                            context,
                            DocValues.getBinary(
                                    context.reader(), UnitDocument.text(direction.source())),
                            DocValues.getBinary(
                                    context.reader(), UnitDocument.text(direction.target())),
                            DocValues.getNumeric(context.reader(), UnitDocument.AT));
        }
        doc = inLeaf;
    }

    String source() throws IOException {
        return text(here().source());
    }

    String target() throws IOException {
        return text(here().target());
    }

    long at() throws IOException {
        here().at().advanceExact(doc);
        return here().at().longValue();
    }

    private String text(BinaryDocValues values) throws IOException {
        if (values.docID() != doc) {
            values.advanceExact(doc);
        }
        return values.binaryValue().utf8ToString();
    }

    private Leaf here() {
        if (leaf == null) {
            throw new IllegalStateException("at no document yet");
        }
        return leaf;
    }
}
