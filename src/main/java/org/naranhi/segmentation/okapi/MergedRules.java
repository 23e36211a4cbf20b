package org.naranhi.segmentation.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.sf.okapi.lib.segmentation.Rule;

/// The same rules, fewer: the engine goes over the text once for each, and most of the time is spent
/// between marks, where no rule can match. Neighbours that decide alike become one, asked only
/// where a mark stands; which of them matches makes no difference.
final class MergedRules {
    /// What rules of ours look like: a mark, what closes after it, and what is looked back at.
    private static final String MARK = "(?:\\\\\\p{Punct}|\\[(?:\\\\\\p{Punct}|[^\\]\\\\\\p{L}\\p{N}])+])";

    private static final Pattern AT_A_MARK =
            Pattern.compile(
                    MARK + "(?:" + MARK + "(?:\\?|\\{\\d,\\d})?)*(?:\\(\\?<[=!].*)?", Pattern.DOTALL);

    /// The marks beyond Latin and some more: few ranges are tried faster than many characters.
    private static final String WIDE = "‘-…⋯。-】！-？";

    private static final Pattern ONE = Pattern.compile("\\\\\\p{Punct}|(?<!\\\\)[^\\[\\]\\\\]");

    private MergedRules() {}

    static List<Rule> of(List<Rule> rules) {
        List<Rule> merged = new ArrayList<>();
        List<Rule> alike = new ArrayList<>();
        for (Rule rule : rules) {
            boolean atAMark = AT_A_MARK.matcher(rule.getBefore()).matches();
            if (!alike.isEmpty() && (!atAMark || alike.getFirst().isBreak() != rule.isBreak())) {
                merged.add(one(alike));
                alike.clear();
            }
            if (atAMark) {
                alike.add(rule);
            } else {
                merged.add(rule);
            }
        }
        if (!alike.isEmpty()) {
            merged.add(one(alike));
        }
        return merged;
    }

    private static Rule one(List<Rule> alike) {
        if (alike.size() == 1) {
            return alike.getFirst();
        }
        StringBuilder after = new StringBuilder();
        Set<String> marks = new TreeSet<>();
        for (Rule rule : alike) {
            marks.addAll(marks(rule.getBefore()));
            after.append(after.isEmpty() ? "(?:" : "|")
                    .append("(?<=")
                    .append(rule.getBefore())
                    .append(')')
                    .append("(?:")
                    .append(rule.getAfter())
                    .append(')');
        }
        boolean wide = marks.removeIf(mark -> mark.codePointBefore(mark.length()) > 0xFF);
        return new Rule("[" + String.join("", marks) + (wide ? WIDE : "") + "]", after.append(')').toString(), alike.getFirst().isBreak());
    }

    /// The marks that a rule's last character can be, as they stand in a character class.
    private static List<String> marks(String before) {
        int lookback = before.indexOf("(?<");
        String own = lookback < 0 ? before : before.substring(0, lookback);
        return ONE.matcher(own.replaceAll("\\{\\d,\\d}|(?<!^)\\?$", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
