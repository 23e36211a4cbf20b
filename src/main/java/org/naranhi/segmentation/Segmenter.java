package org.naranhi.segmentation;

import java.util.List;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Splits a passage into sentences.
public interface Segmenter {
    /// The sentences of a passage in order. Spans leave out the white space between sentences and
    /// never overlap; a blank passage has none. Markers of inline tags stay whole.
    List<Span> segments(String passage, Language language);
}
