package org.naranhi.quality;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.naranhi.text.Direction;
import org.naranhi.text.PassageKind;
import org.naranhi.text.RuleTable;

/// What a code is about, by an example (`examples.tsv`): a pair in which it is found, and the
/// target as it is right.
public record CheckExample(String code, SegmentPair pair, String right) {
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    /// Works by every choice of style there is.
    private static final QualityDesk DESK = QualityDesk.of(choosing(), WordLinks.NONE);

    private static final List<CheckExample> ALL =
            RuleTable.rows(CheckExample.class, "examples.tsv").stream()
                    .map(CheckExample::read)
                    .toList();

    /// An example of every code, in the order of the codes.
    public static List<CheckExample> all() {
        return ALL;
    }

    /// What is found in it; nothing where it takes a whole story or a glossary to find it.
    public Optional<Finding> finding() {
        return DESK.examine(pair).stream().filter(f -> f.code().equals(code)).findFirst();
    }

    /// Whether the pair is no longer found fault with as it is right.
    boolean mended() {
        SegmentPair mended =
                new SegmentPair(pair.source(), right, pair.direction(), List.of(), pair.kind());
        return DESK.examine(mended).stream().noneMatch(f -> f.code().equals(code));
    }

    private static CheckExample read(List<String> cells) {
        Direction direction = cells.get(1).startsWith("ko") ? Direction.KO_EN : Direction.EN_KO;
        PassageKind kind =
                cells.get(1).endsWith(" headline") ? PassageKind.HEADLINE : PassageKind.BODY;
        return new CheckExample(
                cells.get(0),
                new SegmentPair(cells.get(2), unescaped(cells.get(3)), direction, List.of(), kind),
                cells.get(4));
    }

    /// Characters that can't be seen are written as `\u200b`.
    private static String unescaped(String cell) {
        return ESCAPED.matcher(cell)
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    }

    private static CheckProfile choosing() {
        Map<StyleChoice, String> choices = new EnumMap<>(StyleChoice.class);
        Arrays.stream(StyleChoice.values()).forEach(c -> choices.put(c, c.choices().get(1)));
        choices.put(StyleChoice.ENGLISH_SPELLING, StyleChoice.ENGLISH_SPELLING.usual());
        return new CheckProfile("", Map.of(), choices);
    }
}
