package org.naranhi.exchange.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Markup;
import org.naranhi.text.Markup.Marker;

/// Segment text taken apart into its words and its markers.
public sealed interface Piece {
    record Words(String text) implements Piece {}

    record Mark(InlineTag tag, Markup.Form form) implements Piece {}

    /// A marker that no tag of the passage explains stays text: it is wrong, and shall be seen.
    static List<Piece> of(String written, List<InlineTag> tags) {
        String text = Characters.printable(written);
        Map<Integer, InlineTag> byId =
                tags.stream().collect(Collectors.toMap(InlineTag::id, Function.identity()));
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Marker marker : Markup.markers(text)) {
            InlineTag tag = byId.get(marker.tag());
            if (tag == null) {
                continue;
            }
            if (from < marker.span().start()) {
                pieces.add(new Words(text.substring(from, marker.span().start())));
            }
            pieces.add(new Mark(tag, marker.form()));
            from = marker.span().end();
        }
        if (from < text.length()) {
            pieces.add(new Words(text.substring(from)));
        }
        return pieces;
    }
}
