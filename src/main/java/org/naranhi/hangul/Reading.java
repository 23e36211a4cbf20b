package org.naranhi.hangul;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the end of a word is read.
final class Reading {
    private static final Pattern BRACKETED =
            Pattern.compile("(.*\\S)\\s*(?:\\([^()]*\\)|\\[[^\\[\\]]*\\]|（[^（）]*）)");
    private static final Pattern SILENT =
            Pattern.compile(
                    "[\\p{Punct}\\p{P}\\s\\p{IsExtended_Pictographic}\\p{Sk}♡♥★☆♪♬※→←↑↓■□●○◆◇▲△▼▽◎&&[^%&+#$()\\[\\]（）‰]]+$");
    private static final Pattern STRAY_BRACKETS = Pattern.compile("[()\\[\\]（）]+$");
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile(".*\\d\\s?([\\p{L}²³]{1,5})");

    /// `$100` is read 100달러.
    private static final Pattern MONEY = Pattern.compile(".*?([$₩￦€£¥])\\s?\\d[\\d,.]*");

    private static final Pattern NUMBER = Pattern.compile(".*?(\\d[\\d,]*(?:\\.\\d+)?)");
    private static final Pattern LATIN =
            Pattern.compile("(?:.*[^\\p{IsLatin}'’.&-])?([\\p{IsLatin}'’.&-]+)");
    private static final String DIGITS = "영일이삼사오육칠팔구";
    private static final String[] PLACES = {"", "만", "억", "조", "경", "해"};

    private Reading() {}

    static Sound end(String word) {
        String read = spoken(word);
        if (read.isEmpty()) {
            return Sound.UNKNOWN;
        }
        char last = read.charAt(read.length() - 1);
        if (Syllable.is(last)) {
            return Sound.of(Syllable.of(last));
        }
        if (Character.isDigit(last)) {
            Matcher money = MONEY.matcher(read);
            return money.matches()
                    ? end(Readings.of("symbol", money.group(1)).orElse(""))
                    : number(read);
        }
        Matcher unit = NUMBER_AND_UNIT.matcher(read);
        if (unit.matches()) {
            Optional<String> reading = Readings.of("unit", unit.group(1));
            if (reading.isPresent()) {
                return end(reading.get());
            }
        }
        String symbol = read.endsWith("%p") ? "%p" : String.valueOf(last);
        Optional<String> single =
                Readings.of("symbol", symbol)
                        .or(() -> Optional.of(Hanja.read(symbol)).filter(r -> !r.equals(symbol)));
        if (single.isPresent()) {
            return end(single.get());
        }
        if (Jamo.isConsonant(last) || Jamo.isVowel(last)) {
            return jamo(read, last);
        }
        Matcher latin = LATIN.matcher(read);
        return latin.matches() ? latin(latin.group(1)) : Sound.UNKNOWN;
    }

    /// The word without what isn't read at its end: a bracket after it, quotes, stops.
    private static String spoken(String word) {
        String read = narrow(Jamo.compatible(word)).replaceAll("\\p{C}", "").strip();
        while (true) {
            String less = SILENT.matcher(read).replaceFirst("");
            Matcher bracketed = BRACKETED.matcher(less);
            // Where the bracket is all there is, what stands in it is read.
            less =
                    bracketed.matches()
                            ? bracketed.group(1)
                            : STRAY_BRACKETS.matcher(less).replaceFirst("");
            if (less.equals(read)) {
                return read;
            }
            read = less;
        }
    }

    /// Full-width Latin letters and digits as the usual ones.
    private static String narrow(String word) {
        StringBuilder narrow = new StringBuilder(word.length());
        for (char c : word.toCharArray()) {
            narrow.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
        }
        return narrow.toString();
    }

    /// 10은, 100은, 10000은 by the place the noughts end in; 3.0은 by its last figure.
    private static Sound number(String read) {
        Matcher matcher = NUMBER.matcher(read);
        String digits = matcher.matches() ? matcher.group(1).replace(",", "") : read;
        int last = digits.charAt(digits.length() - 1) - '0';
        if (last < 0 || last > 9) {
            last = Character.digit(digits.charAt(digits.length() - 1), 10);
        }
        if (last != 0 || digits.contains(".") || digits.chars().allMatch(c -> c == '0')) {
            return end(String.valueOf(DIGITS.charAt(last)));
        }
        int noughts = digits.length() - digits.replaceAll("0+$", "").length();
        int place = noughts / 4;
        if (noughts % 4 != 0) {
            return end(List.of("십", "백", "천").get(noughts % 4 - 1));
        }
        return place < PLACES.length ? end(PLACES[place]) : Sound.UNKNOWN;
    }

    /// A letter by its name (ㄱ 기역, ㄹ 리을); several are no word.
    private static Sound jamo(String read, char last) {
        boolean alone =
                read.length() < 2
                        || !Jamo.isConsonant(read.charAt(read.length() - 2))
                                && !Jamo.isVowel(read.charAt(read.length() - 2));
        if (!alone) {
            return Sound.UNKNOWN;
        }
        return Jamo.isVowel(last) ? Sound.VOWEL : last == 'ㄹ' ? Sound.RIEUL : Sound.CONSONANT;
    }

    private static Sound latin(String word) {
        String bare = word.replaceAll("['’]s$", "s").replaceAll("[^\\p{IsLatin}]", "");
        Optional<String> known = Readings.of("word", bare.toLowerCase(Locale.ROOT));
        if (known.isPresent()) {
            return end(known.get());
        }
        return bare.isEmpty() ? Sound.UNKNOWN : LatinWord.end(bare);
    }
}
