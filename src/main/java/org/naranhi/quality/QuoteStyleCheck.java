package org.naranhi.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Quotation marks in the house's style: curly or straight, one of them throughout a segment, and
/// single ones within double ones.
final class QuoteStyleCheck implements Check {
    private final String style;

    QuoteStyleCheck(CheckProfile profile) {
        style = profile.choice(StyleChoice.QUOTES);
    }

    @Override
    public List<String> codes() {
        return List.of("quote.style", "quote.nesting");
    }

    @Override
    public List<Finding> examine(SegmentPair pair) {
        TargetText target = TargetText.of(pair);
        String text = target.plain();
        List<Finding> findings = new ArrayList<>();
        boolean curly = text.indexOf('“') >= 0 || text.indexOf('”') >= 0;
        boolean straight = text.indexOf('"') >= 0;
        if (style.equals("curly") && straight || style.equals("one-way") && curly && straight) {
            boolean open = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                open = c == '“' || c != '”' && open;
                if (c == '"' && !inches(text, i)) {
                    findings.add(style(target, i, open ? "”" : "“"));
                    open = !open;
                }
            }
        } else if (style.equals("straight") && curly) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '“' || text.charAt(i) == '”') {
                    findings.add(style(target, i, "\""));
                }
            }
        }
        Integer nested = nested(text);
        if (nested != null) {
            findings.add(
                    target.finding(
                            "quote.nesting",
                            Severity.WARNING,
                            nested,
                            nested + 1,
                            Map.of("context", target.around(nested, nested + 1)),
                            null));
        }
        return findings;
    }

    private Finding style(TargetText target, int at, String right) {
        return target.finding(
                "quote.style",
                style.equals("one-way") ? Severity.INFO : Severity.WARNING,
                at,
                at + 1,
                Map.of("mark", target.plain(at, at + 1), "right", right),
                right);
    }

    /// Where a quotation in double marks begins within another; a new paragraph may open one anew.
    private static @Nullable Integer nested(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' && open) {
                return text.indexOf('”', i) < 0 ? null : Integer.valueOf(i);
            }
            open = c == '“' || c != '”' && c != '\n' && open;
        }
        return null;
    }

    private static boolean inches(String text, int i) {
        return i > 0 && Character.isDigit(text.charAt(i - 1));
    }
}
