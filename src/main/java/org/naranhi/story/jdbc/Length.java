package org.naranhi.story.jdbc;

import java.util.regex.Pattern;
import org.naranhi.text.Markup;

/// How long a text is without its markers: in characters (code points, spaces too) and in words
/// (what white space divides: English words, Korean eojeol).
record Length(int characters, int words) {
    private static final Pattern WORD = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);

    static Length of(String text) {
        String plain = Markup.plain(text);
        return new Length(
                plain.codePointCount(0, plain.length()),
                (int) WORD.matcher(plain).results().count());
    }
}
