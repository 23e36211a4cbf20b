package org.naranhi.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Characters by which a term would look like itself and not be found by others. Spaces and letters
/// in parts are mended when a file is read.
final class OddCharacters {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\x{FFFD}]");
    private static final Pattern WIDE = Pattern.compile("[\\x{FF01}-\\x{FF60}\\x{3000}]");
    private static final Pattern MIXED =
            Pattern.compile(
                    "\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}");

    private OddCharacters() {}

    /// The codes of what is odd.
    static List<String> of(String text) {
        List<String> codes = new ArrayList<>();
        if (INVISIBLE.matcher(text).find()) {
            codes.add("characters.invisible");
        }
        if (WIDE.matcher(text).find()) {
            codes.add("characters.wide");
        }
        if (MIXED.matcher(text).find()) {
            codes.add("characters.look-alike");
        }
        return codes;
    }
}
