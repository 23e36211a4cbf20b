package org.naranhi.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The unit after an English number: of three words (square miles), two (percentage points) or one.
record UnitWord(Units.@Nullable Unit unit, int end) {
    private static final Pattern WORDS =
            Pattern.compile("[ -]?(%|°[CF]?|[℃℉]|[A-Za-z²㎡]+(?:/h)?)(?:[ -]([A-Za-z]+))?");

    static UnitWord at(String text, int at) {
        Matcher m = WORDS.matcher(text).region(at, text.length());
        if (!m.lookingAt()) {
            return new UnitWord(null, at);
        }
        if (m.group(2) != null) {
            Units.Unit two = Units.english(m.group(1) + ' ' + m.group(2));
            if (two == null) {
                two = Units.english(m.group(1) + '-' + m.group(2));
            }
            if (two != null) {
                return new UnitWord(two, m.end(2));
            }
        }
        return new UnitWord(Units.english(m.group(1)), m.end(1));
    }
}
