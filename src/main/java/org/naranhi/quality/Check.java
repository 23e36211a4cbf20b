package org.naranhi.quality;

import java.util.List;

/// One thing the copy desk looks for. Pure and fast: a check runs while someone types.
public interface Check {
    /// The codes of the findings it can make, lower case with dots: `number.missing`.
    List<String> codes();

    List<Finding> examine(SegmentPair pair);
}
