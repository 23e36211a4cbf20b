package org.naranhi.text;

/// A stretch of a text: UTF-16 offsets, `start` inclusive, `end` exclusive.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// The same stretch counted in code points, the unit of the command line.
    public Span inCodePoints(String text) {
        int from = text.codePointCount(0, start);
        return new Span(from, from + text.codePointCount(start, end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
