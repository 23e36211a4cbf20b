package org.naranhi.hangul;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a word in Latin letters ends when it is said in Korean, by 외래어 표기법 chapter 3, section 1
/// (English): table `latin-endings.tsv` beside this class, first row that fits. Abbreviations are
/// read letter by letter.
final class LatinWord {
    private static final Pattern LAST_HUMP = Pattern.compile("\\p{Lu}+$|\\p{Lu}?\\p{Ll}+$");
    private static final Pattern NO_VOWEL = Pattern.compile("[^aeiouyAEIOUYÀ-ÿ]+");

    private record Ending(Pattern pattern, Sound sound) {}

    private static final java.util.List<Ending> ENDINGS =
            Readings.rows("latin-endings.tsv")
                    .map(row -> new Ending(Pattern.compile(row.get(0)), Sound.valueOf(row.get(1))))
                    .toList();

    private LatinWord() {}

    static Sound end(String word) {
        Matcher hump = LAST_HUMP.matcher(word);
        String last = hump.find() ? hump.group() : word;
        boolean letters =
                last.equals(last.toUpperCase(Locale.ROOT)) || NO_VOWEL.matcher(last).matches();
        if (letters) {
            String letter = last.substring(last.length() - 1).toUpperCase(Locale.ROOT);
            Optional<String> name = Readings.of("letter", letter);
            return name.map(Sound::of).orElse(Sound.UNKNOWN);
        }
        String lower = last.toLowerCase(Locale.ROOT);
        Optional<String> known = Readings.of("word", lower);
        if (known.isPresent()) {
            return Sound.of(known.get());
        }
        return ENDINGS.stream()
                .filter(ending -> ending.pattern().matcher(lower).find())
                .map(Ending::sound)
                .findFirst()
                .orElse(Sound.UNKNOWN);
    }
}
