package org.naranhi.segmentation.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;

/// The same rules, fewer: the engine goes over the text once for each, and most of the time is
/// spent between marks, where no rule can match. Neighbours that decide alike become one, asked
/// only where a mark stands; which of them matches makes no difference.
final class MergedRules {
    /// What rules of ours look like: a mark, what closes after it, and what is looked back at.
    private static final String MARK =
            "(?:\\\\\\p{Punct}|\\[(?:\\\\\\p{Punct}|[^\\]\\\\\\p{L}\\p{N}])+])";

    private static final Pattern AT_A_MARK =
            Pattern.compile(
                    MARK + "(?:" + MARK + "(?:\\?|\\{\\d,\\d})?)*(?:\\(\\?<[=!].*)?",
                    Pattern.DOTALL);

    /// The marks beyond Latin and some more: few ranges are tried faster than many characters.
    private static final String WIDE = "‘-…⋯。-】！-？";

    private static final Pattern ONE = Pattern.compile("\\\\\\p{Punct}|(?<!\\\\)[^\\[\\]\\\\]");

    private MergedRules() {}

    static void in(SRXDocument document) {
        document.getAllLanguageRules().replaceAll((_, rules) -> new ArrayList<>(of(rules)));
    }

    static List<Rule> of(List<Rule> rules) {
        List<Rule> merged = new ArrayList<>();
        List<Rule> alike = new ArrayList<>();
        for (Rule rule : rules) {
            boolean atAMark = AT_A_MARK.matcher(rule.getBefore()).matches();
            if (!alike.isEmpty() && (!atAMark || alike.getFirst().isBreak() != rule.isBreak())) {
                merge(alike, merged);
            }
            if (atAMark) {
                alike.add(rule);
            } else {
                merged.add(rule);
            }
        }
        merge(alike, merged);
        return merged;
    }

    /// Those that want white space after the mark are one rule, so that most marks are done with
    /// after one look at what follows; the others are another.
    private static void merge(List<Rule> alike, List<Rule> merged) {
        Map<Boolean, List<Rule>> spaced =
                alike.stream().collect(Collectors.partitioningBy(MergedRules::wantsSpace));
        for (boolean space : new boolean[] {true, false}) {
            List<Rule> some = spaced.getOrDefault(space, List.of());
            if (!some.isEmpty()) {
                merged.add(one(some, space ? "(?=\\s)(?:" : "(?:"));
            }
        }
        alike.clear();
    }

    private static boolean wantsSpace(Rule rule) {
        return rule.getAfter().matches("(?s)\\\\s(?![?*{|]).*") && !alternative(rule.getAfter());
    }

    /// Whether the pattern as a whole is one of several.
    private static boolean alternative(String pattern) {
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '\\' -> i++;
                case '(', '[' -> depth++;
                case ')', ']' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static Rule one(List<Rule> alike, String opening) {
        StringBuilder after = new StringBuilder(opening);
        Set<String> marks = new TreeSet<>();
        for (Rule rule : alike) {
            marks.addAll(marks(rule.getBefore()));
            after.append(after.length() == opening.length() ? "" : "|")
                    .append("(?<=")
                    .append(rule.getBefore())
                    .append(')')
                    .append("(?:")
                    .append(rule.getAfter())
                    .append(')');
        }
        boolean wide = marks.removeIf(mark -> mark.codePointBefore(mark.length()) > 0xFF);
        return new Rule(
                "[" + String.join("", marks) + (wide ? WIDE : "") + "]",
                after.append(')').toString(),
                alike.getFirst().isBreak());
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
