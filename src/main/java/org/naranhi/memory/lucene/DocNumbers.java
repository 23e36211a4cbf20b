package org.naranhi.memory.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/// A number of each document of a segment, 0 where there is none; cheapest in the index's order.
final class DocNumbers {
    private final LeafReader reader;
    private final String field;
    private NumericDocValues values;
    private int last = -1;

    DocNumbers(LeafReader reader, String field) throws IOException {
        this.reader = reader;
        this.field = field;
        this.values = DocValues.getNumeric(reader, field);
    }

    long of(int doc) throws IOException {
        if (doc < last) { // doc values only run forwards
            values = DocValues.getNumeric(reader, field);
        }
        last = doc;
        return values.advanceExact(doc) ? values.longValue() : 0;
    }
}
