package org.naranhi.exchange.page;

/// What stands between the segments of a passage: mostly a space, nothing where a segment was split
/// within a word.
public final class Gaps {
    private final String passage;
    private int end;

    public Gaps(String passage) {
        this.passage = passage;
    }

    /// The white space before the next segment; "" before the first.
    public String before(String source) {
        int start = passage.indexOf(source, end);
        boolean first = end == 0;
        boolean touches = start == end;
        end = start < 0 ? Math.max(end, 1) : start + source.length();
        return first || touches ? "" : " ";
    }
}
