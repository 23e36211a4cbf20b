package org.naranhi.quality;

import java.util.List;

/// A dictionary: which words there are in a language.
public interface Spelling {
    boolean knows(String word);

    /// Words it knows that may have been meant, the likeliest first. Slow: tens of milliseconds.
    List<String> suggest(String word);
}
