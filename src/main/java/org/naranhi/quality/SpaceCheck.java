package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.naranhi.text.Unmarked;

/// Spaces that are doubled, at an edge, or before punctuation.
final class SpaceCheck implements Check {
    private static final String BLANK = "[ \\t\\u00A0\\u2002-\\u200A\\u3000]";
    private static final Pattern DOUBLE = Pattern.compile("(?<=\\S)" + BLANK + "{2,}(?=\\S)");
    private static final Pattern EDGE =
            Pattern.compile("^[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+$");

    /// Not before .5 or an ellipsis, nor before a face.
    private static final Pattern BEFORE_PUNCTUATION =
            Pattern.compile(
                    "(?<=[\\p{L}\\p{N}%)\\]”’'\"])"
                            + BLANK
                            + "+(?:([,;!?％%)\\]}」』》〉])|(\\.)(?![0-9.])|(:)(?=\\s|$))");

    @Override
    public List<String> codes() {
        return List.of("space.double", "space.edge", "space.before-punctuation");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        TargetText target = TargetText.of(pair);
        String text = target.plain();
        if (text.isBlank()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Matcher edge = EDGE.matcher(text);
        boolean sameEdges = edge.find() && EDGE.matcher(Unmarked.of(pair.source()).plain()).find();
        edge.reset();
        while (!sameEdges && edge.find()) {
            findings.add(finding("space.edge", target, edge.start(), edge.end(), ""));
        }
        Matcher doubled = DOUBLE.matcher(text);
        while (doubled.find()) {
            findings.add(finding("space.double", target, doubled.start(), doubled.end(), " "));
        }
        Matcher before = BEFORE_PUNCTUATION.matcher(text);
        while (before.find()) {
            String mark = before.group().strip();
            findings.add(
                    finding(
                            "space.before-punctuation",
                            target,
                            before.start(),
                            before.end(),
                            mark));
        }
        return findings;
    }

    private static Finding finding(
            String code, TargetText target, int start, int end, String replacement) {
        return target.finding(
                code,
                Severity.INFO,
                start,
                end,
                Map.of("context", target.around(start, end)),
                replacement);
    }
}
