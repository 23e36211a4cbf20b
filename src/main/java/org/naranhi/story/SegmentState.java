package org.naranhi.story;

/// The state of a segment as in XLIFF 2.
public enum SegmentState {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL
}
