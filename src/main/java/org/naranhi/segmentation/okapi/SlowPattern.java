package org.naranhi.segmentation.okapi;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.sf.okapi.lib.segmentation.Rule;
import org.naranhi.segmentation.UnusableRules;
import org.naranhi.segmentation.UnusableRules.Reason;

/// Tries a rule on texts that make careless patterns go back and forth without end, and counts the
/// characters it looks at. What looks at each some thousand times wouldn't come to an end on a long
/// passage.
final class SlowPattern {
    private static final int TRIED = 2_000;
    private static final long MOST = 4_000L * TRIED;

    private static final List<String> UNITS =
            List.of("a", "A", "1", ".", " ", "a ", "가", "가 ", "다. ", ". ", "Ab. ", "\"", "(", "\n");

    private SlowPattern() {}

    static void check(int number, Rule rule) throws UnusableRules {
        String pattern = "(" + rule.getBefore() + ")" + rule.getAfter();
        try {
            Pattern compiled = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
            for (String unit : UNITS) {
                Counted text = new Counted(unit.repeat(TRIED / unit.length()) + "§");
                Matcher matcher = compiled.matcher(text);
                int from = 0;
                while (from <= text.length() && matcher.find(from)) {
                    from = Math.max(from, matcher.start() + matcher.group(1).length()) + 1;
                }
            }
        } catch (PatternSyntaxException e) {
            throw (UnusableRules)
                    new UnusableRules(Reason.PATTERN, number, rule.getBefore()).initCause(e);
        } catch (TooSlow | StackOverflowError e) {
            throw (UnusableRules)
                    new UnusableRules(
                                    Reason.SLOW_PATTERN,
                                    number,
                                    rule.getBefore() + " ‖ " + rule.getAfter())
                            .initCause(e);
        }
    }

    private static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// A text that counts how often it is looked at.
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST) {
                throw new TooSlow();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
