package org.naranhi.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A text without its [Markup] markers, and the way back: what reads running text reads `plain` and
/// says where things stand in the text as it was.
public final class Unmarked {
    private final String plain;

    /// Where plain characters stand in the original; null when nothing was taken out.
    private final int @Nullable [] origins;

    private Unmarked(String plain, int @Nullable [] origins) {
        this.plain = plain;
        this.origins = origins;
    }

    public static Unmarked of(String text) {
        List<Markup.Marker> markers = Markup.markers(text);
        if (markers.isEmpty()) {
            return new Unmarked(text, null);
        }
        StringBuilder plain = new StringBuilder(text.length());
        int[] origins = new int[text.length()];
        int from = 0;
        for (Markup.Marker marker : markers) {
            copy(text, from, marker.span().start(), plain, origins);
            from = marker.span().end();
        }
        copy(text, from, text.length(), plain, origins);
        return new Unmarked(plain.toString(), origins);
    }

    private static void copy(String text, int from, int to, StringBuilder plain, int[] origins) {
        for (int i = from; i < to; i++) {
            origins[plain.length()] = i;
            plain.append(text.charAt(i));
        }
    }

    public String plain() {
        return plain;
    }

    /// A span of the plain text in the text as it was: from its first character to its last, so
    /// that markers around it stay outside and markers within it inside.
    public Span original(Span span) {
        return original(span.start(), span.end());
    }

    /// A span of the text as it was in the plain text, without what of it is markers.
    public Span plain(Span span) {
        return origins == null ? span : new Span(plain(span.start()), plain(span.end()));
    }

    /// How many plain characters stand before an offset of the text as it was.
    private int plain(int offset) {
        int low = 0;
        int high = plain.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Objects.requireNonNull(origins)[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public Span original(int start, int end) {
        if (origins == null) {
            return new Span(start, end);
        }
        if (start == end) {
            int at = start == 0 ? 0 : origins[start - 1] + 1;
            return new Span(at, at);
        }
        return new Span(origins[start], origins[end - 1] + 1);
    }
}
