package org.naranhi.memory.analysis;

import java.text.Normalizer;
import org.naranhi.text.Language;
import org.naranhi.text.Markup;

/// How much text there is. What each figure counts says the package's description.
public record Counts(
        int segments, long words, long eojeol, long characters, long charactersWithoutSpaces) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /// Of one segment, which may hold markers of tags.
    public static Counts of(String segment, Language language) {
        String text = Normalizer.normalize(Markup.plain(segment), Normalizer.Form.NFC).strip();
        long characters = text.codePoints().count();
        long spaces = text.codePoints().filter(Words::white).count();
        boolean korean = language == Language.KOREAN;
        return new Counts(
                1,
                korean ? 0 : Words.english(text),
                korean ? Words.eojeol(text) : 0,
                characters,
                characters - spaces);
    }

    public Counts plus(Counts other) {
        return new Counts(
                segments + other.segments,
                words + other.words,
                eojeol + other.eojeol,
                characters + other.characters,
                charactersWithoutSpaces + other.charactersWithoutSpaces);
    }
}
