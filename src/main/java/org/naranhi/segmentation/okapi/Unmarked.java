package org.naranhi.segmentation.okapi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Markup;

/// A passage as the rules see it: opening and closing markers gone, a marker that stands alone (a
/// line break) a space, private-use characters (Okapi's own codes) replaced. `origin` leads each
/// character back to its place in the passage; a passage without any of these has no such table.
record Unmarked(String text, int @Nullable [] origin, boolean @Nullable [] marked) {
    static Unmarked of(String passage) {
        if (passage.chars().noneMatch(c -> c == '⟦' || c >= '\uE000' && c <= '\uF8FF')) {
            return new Unmarked(passage, null, null);
        }
        StringBuilder text = new StringBuilder(passage.length());
        int[] origin = new int[passage.length() + 1];
        boolean[] marked = new boolean[passage.length()];
        List<Markup.Marker> markers = Markup.markers(passage);
        int next = 0;
        for (int i = 0; i < passage.length(); i++) {
            if (next < markers.size() && markers.get(next).span().start() == i) {
                Markup.Marker marker = markers.get(next++);
                for (int k = i; k < marker.span().end(); k++) {
                    marked[k] = true;
                }
                if (marker.form() == Markup.Form.STANDALONE) {
                    origin[text.length()] = i;
                    text.append(' ');
                }
                i = marker.span().end() - 1;
                continue;
            }
            char c = passage.charAt(i);
            origin[text.length()] = i;
            text.append(c >= '\uE000' && c <= '\uF8FF' ? '�' : c);
        }
        origin[text.length()] = passage.length();
        return new Unmarked(text.toString(), origin, marked);
    }

    /// Where a break after the character before `position` falls in the passage: markers that close
    /// or stand alone stay with the sentence before them.
    int back(int position, String passage) {
        if (position >= text.length()) {
            return passage.length();
        }
        if (origin == null || marked == null) {
            return position;
        }
        int at = position == 0 ? 0 : origin[position - 1] + 1;
        while (at < marked.length && marked[at]) {
            int after = passage.indexOf('⟧', at) + 1;
            if (passage.charAt(at + 1) != '/' && passage.charAt(after - 2) != '/') {
                break;
            }
            at = after;
        }
        return at;
    }

    boolean isMarked(int at) {
        return marked != null && marked[at];
    }
}
