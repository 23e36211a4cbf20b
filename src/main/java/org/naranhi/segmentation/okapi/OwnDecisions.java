package org.naranhi.segmentation.okapi;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.lib.segmentation.Rule;

/// Where a newsroom's own rules decide, whatever ours make of the place afterwards.
final class OwnDecisions {
    private record Compiled(Pattern pattern, boolean breaks) {}

    private final List<Compiled> rules;

    OwnDecisions(List<Rule> rules) {
        this.rules =
                rules.stream()
                        .map(
                                rule ->
                                        new Compiled(
                                                Pattern.compile(
                                                        "("
                                                                + rule.getBefore()
                                                                + ")(?:"
                                                                + rule.getAfter()
                                                                + ")",
                                                        Pattern.UNICODE_CHARACTER_CLASS),
                                                rule.isBreak()))
                        .toList();
    }

    void impose(String text, BitSet breaks) {
        BitSet decided = new BitSet();
        for (Compiled rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            matcher.useTransparentBounds(true);
            int from = 0;
            while (from <= text.length() && matcher.find(from)) {
                int at = matcher.end(1);
                if (!decided.get(at)) {
                    decided.set(at);
                    breaks.set(at, rule.breaks());
                }
                from = at > from ? at : from + 1;
            }
        }
    }
}
