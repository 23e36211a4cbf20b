package org.naranhi.exchange.units;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.naranhi.exchange.prose.Piece;
import org.naranhi.text.InlineTag;
import org.naranhi.text.Markup.Form;

/// The pieces of one segment with each opening marker joined to its closing one, as the exchange
/// formats want them: a pair within the segment is something else than a half whose other half
/// stands in another segment.
final class Codes {
    /// What a marker is within its segment.
    enum Role {
        BEGIN,
        END,
        LONE_BEGIN,
        LONE_END,
        ALONE
    }

    sealed interface Item {}

    record Words(String text) implements Item {}

    /// A marker. `pair` numbers the codes of a segment from 1; both halves of a pair have the same.
    record Code(InlineTag tag, Role role, int pair) implements Item {}

    private Codes() {}

    static List<Item> of(String segment, List<InlineTag> tags) {
        List<Item> items = new ArrayList<>();
        Map<Integer, Deque<Integer>> open = new HashMap<>();
        int pair = 0;
        for (Piece piece : Piece.of(segment, tags)) {
            switch (piece) {
                case Piece.Words(String text) -> items.add(new Words(text));
                case Piece.Mark(InlineTag tag, Form form) -> {
                    Deque<Integer> begun = open.computeIfAbsent(tag.id(), _ -> new ArrayDeque<>());
                    if (form == Form.STANDALONE || tag.kind() == InlineTag.Kind.LINE_BREAK) {
                        items.add(new Code(tag, Role.ALONE, ++pair));
                    } else if (form == Form.OPEN) {
                        begun.push(items.size());
                        items.add(new Code(tag, Role.LONE_BEGIN, ++pair));
                    } else if (begun.isEmpty()) {
                        items.add(new Code(tag, Role.LONE_END, ++pair));
                    } else {
                        int begin = begun.pop();
                        Code code = (Code) items.get(begin);
                        items.set(begin, new Code(tag, Role.BEGIN, code.pair()));
                        items.add(new Code(tag, Role.END, code.pair()));
                    }
                }
            }
        }
        return items;
    }
}
