package org.naranhi.segmentation.korean;

import java.util.List;

/// Korean text in morphemes.
public interface Morphology {
    /// A morpheme and where it lies; `tag` is of the Sejong tag set: `EF` a final ending, `VV` a
    /// verb.
    record Morpheme(int start, int end, String form, String tag) {}

    List<Morpheme> morphemes(String text);
}
