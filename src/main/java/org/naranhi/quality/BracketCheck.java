package org.naranhi.quality;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Span;
import org.naranhi.text.Unmarked;

/// Brackets that open and don't close, or close and didn't open. Nothing is said where the source
/// is the same way.
final class BracketCheck implements Check {
    private static final String OPENING = "([{「『《〈【〔";
    private static final String CLOSING = ")]}」』》〉】〕";

    /// 1) a) 가) at the beginning of an item.
    private static final Pattern ITEM =
            Pattern.compile("(?:^|(?<=\\s))(?:[0-9]{1,2}|[a-zA-Z가-힣ivx]{1,3})\\)(?=\\s)");

    @Override
    public List<String> codes() {
        return List.of("bracket.unbalanced");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        Unmarked target = Unmarked.of(pair.target());
        Integer astray = astray(target.plain());
        if (astray == null || astray(Unmarked.of(pair.source()).plain()) != null) {
            return List.of();
        }
        return List.of(
                new Finding(
                        "bracket.unbalanced",
                        Severity.WARNING,
                        List.of(),
                        List.of(target.original(new Span(astray, astray + 1))),
                        Map.of("mark", target.plain().substring(astray, astray + 1)),
                        null));
    }

    /// Wide and narrow brackets are mixed in what input methods make.
    private static String narrow(String text) {
        return text.replace('（', '(').replace('）', ')').replace('［', '[').replace('］', ']');
    }

    private static @Nullable Integer astray(String written) {
        String text = ITEM.matcher(narrow(written)).replaceAll(m -> " ".repeat(m.group().length()));
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0) {
                boolean fits =
                        !open.isEmpty()
                                && OPENING.indexOf(text.charAt(open.element()))
                                        == CLOSING.indexOf(c);
                if (!fits) {
                    return i;
                }
                open.pop();
            }
        }
        return open.peekLast();
    }
}
