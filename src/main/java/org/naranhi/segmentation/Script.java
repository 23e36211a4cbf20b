package org.naranhi.segmentation;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Optional;
import org.naranhi.text.Language;

/// The language of a text by the letters it is written in. A Hangul syllable weighs as much as
/// three Latin letters: that is about how the two languages write the same thing.
record Script(int hangul, int latin) {
    private static final int SYLLABLE = 3;

    static Script of(String text) {
        int hangul = 0;
        int latin = 0;
        for (int c : text.codePoints().toArray()) {
            UnicodeScript script = UnicodeScript.of(c);
            if (script == UnicodeScript.HANGUL) {
                hangul += SYLLABLE;
            } else if (script == UnicodeScript.LATIN && Character.isLetter(c)) {
                latin++;
            }
        }
        return new Script(hangul, latin);
    }

    static Script of(Collection<String> texts) {
        return texts.stream()
                .map(Script::of)
                .reduce(
                        new Script(0, 0),
                        (a, b) -> new Script(a.hangul + b.hangul, a.latin + b.latin));
    }

    Language language() {
        return hangul >= latin && hangul > 0 ? Language.KOREAN : Language.ENGLISH;
    }

    /// The language where nearly all letters say the same; empty for a mixture or no letters.
    Optional<Language> pure() {
        int all = hangul + latin;
        if (all == 0 || Math.min(hangul, latin) * 6 > all) {
            return Optional.empty();
        }
        return Optional.of(language());
    }
}
