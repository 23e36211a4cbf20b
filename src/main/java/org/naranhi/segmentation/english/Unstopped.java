package org.naranhi.segmentation.english;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where letters and posts part sentences without a stop, or go on in lower case after one: the
/// stamp of a message, a line of signs, a greeting and the name below it, a smiley, an address.
final class Unstopped {
    private static final String STAMP =
            "\\d{1,2}/\\d{1,2}/\\d{2,4} \\d{1,2}:\\d{2}(?::\\d{2})? ?[AP]M";

    private static final Pattern END =
            Pattern.compile(
                    // Kay Mann ‖ 04/26/2001 07:17 AM ‖ Will you …
                    "(?<=[\\w>])(?<! (?:on|at|from|by))(?= "
                            + STAMP
                            + ")"
                            + "|(?<=\\d [AP]M)(?= \\p{Lu})(?<="
                            + STAMP
                            + ")"
                            // … ==== ‖ Attached is …
                            + "|(?<=(?:={4}|_{4}|-{5}))(?= [\"“]?\\p{L})"
                            + "|(?<=[\\w.!?:,])(?= (?:={4}|_{4}|-{5}))"
                            // Thanks, ‖ Kay
                            + "|(?<=\\b(?:[Rr]egards|Thanks|Sincerely|Cheers|Best wishes|Yours truly),)(?= \\p{Lu}\\p{L}+\\b(?! \\p{Ll}| I\\b))"
                            // … community :-) ‖ Posted by …
                            + "|(?<= [:;=]-?[)(DP])(?= \\p{Lu})"
                            // … at http://example.org ‖ Our office …
                            + "|(?<=https?://\\S{4,120})(?<![.,;:])(?= \\p{Lu}\\p{Ll}* \\p{Ll})"
                            // … the weather? ‖ is it …
                            + "|(?<=\\w\\?)(?= (?!and\\b|or\\b|but\\b|said\\b|says\\b|asked\\b|asks\\b|he\\b|she\\b|they\\b|was\\b|were\\b|had\\b|has\\b|in\\b|of\\b|on\\b|to\\b|at\\b|for\\b|with\\b|as\\b|by\\b|from\\b|that\\b|which\\b|who\\b)\\p{Ll}+)");

    private Unstopped() {}

    static void part(String text, BitSet breaks) {
        boolean address = text.contains("://");
        Matcher end = END.matcher(text).useTransparentBounds(true);
        for (int i = text.indexOf(' ', 1); i > 0; i = text.indexOf(' ', i + 1)) {
            if ((address || worthALook(text, i)) && end.region(i, text.length()).lookingAt()) {
                breaks.set(i);
            }
        }
    }

    /// Between words and after stops there is mostly nothing to look for.
    private static boolean worthALook(String text, int space) {
        char before = text.charAt(space - 1);
        char after = space + 1 < text.length() ? text.charAt(space + 1) : ' ';
        return "?,)(DPM=_->".indexOf(before) >= 0
                || "=_-".indexOf(after) >= 0
                || Character.isDigit(after);
    }
}
