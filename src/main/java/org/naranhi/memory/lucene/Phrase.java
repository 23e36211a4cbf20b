package org.naranhi.memory.lucene;

import java.util.List;
import org.naranhi.text.Span;

/// Terms of a sentence that stand together in several units: where in the sentence, how many terms,
/// and documents that have them.
record Phrase(Span span, int terms, List<Integer> hits) {}
