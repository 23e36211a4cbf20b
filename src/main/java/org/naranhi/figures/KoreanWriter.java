package org.naranhi.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes numbers in Korean: by house style, or in the shape of a number that stands there.
final class KoreanWriter {
    private static final String BIG = "만억조경";
    private static final BigDecimal MAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    /// 5천, 5천만, 7백: one digit and a small unit.
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]천([만억조]?)");

    private static final Pattern COMMA_IN_SECTION = Pattern.compile("[0-9],[0-9]{3}");
    private static final Pattern APART = Pattern.compile("[만억조경] [0-9]");
    private static final Pattern SHORTENED = Pattern.compile("[0-9]+\\.([0-9]+)([만억조])");
    private static final Pattern COUNTED = Pattern.compile("[서석너넉]");

    private KoreanWriter() {}

    /// 3조5000억, 1만2345.6, 500.
    static String digits(BigDecimal value) {
        return sections(value, false, "");
    }

    private static String sections(BigDecimal value, boolean commas, String apart) {
        BigDecimal[] parts = value.divideAndRemainder(BigDecimal.ONE);
        BigDecimal whole = parts[0];
        StringBuilder written = new StringBuilder();
        for (int i = BIG.length(); i >= 0; i--) {
            BigDecimal unit = MAN.pow(i);
            BigDecimal section = whole.divide(unit, 0, RoundingMode.DOWN);
            if (i < BIG.length()) {
                section = section.remainder(MAN);
            }
            BigDecimal here = i == 0 ? section.add(parts[1]) : section;
            if (here.signum() == 0) {
                continue;
            }
            written.append(written.isEmpty() ? "" : apart).append(plain(here, commas));
            if (i > 0) {
                written.append(BIG.charAt(i - 1));
            }
        }
        return written.isEmpty() ? "0" : written.toString();
    }

    private static String plain(BigDecimal value, boolean commas) {
        String written = value.stripTrailingZeros().toPlainString();
        int point = written.indexOf('.');
        int end = point < 0 ? written.length() : point;
        return commas && end > 3
                ? written.substring(0, end - 3) + ',' + written.substring(end - 3)
                : written;
    }

    static Optional<String> fraction(BigDecimal value) {
        return Fractions.of(value)
                .map(parts -> parts.below() == 2 ? "절반" : parts.below() + "분의 " + parts.above());
    }

    /// `now` in the shape of `old`, which stands written as `text`.
    static Optional<String> like(Figure now, Figure old, String text) {
        if (old.kind() == Figure.Kind.FRACTION) {
            return text.equals("절반") || text.contains("분의 ")
                    ? fraction(now.value())
                    : Optional.empty();
        }
        if (text.equals("첫")) {
            return now.value().scale() > 0 ? Optional.empty() : ordinal(now.value().intValue());
        }
        if (Character.isDigit(text.charAt(0))) {
            return likeDigits(now.value(), old, text);
        }
        NativeNumber number = NativeNumber.at(text, 0);
        return number != null && number.value().compareTo(old.value()) == 0
                ? likeWord(now.value(), old, text)
                : likeSino(now.value(), old, text);
    }

    private static Optional<String> ordinal(int value) {
        return value <= TEN
                ? NumberWords.korean(value).map(word -> word + " 번째")
                : Optional.of(value + "번째");
    }

    private static Optional<String> likeDigits(BigDecimal value, Figure old, String text) {
        KoreanNumber number = KoreanNumber.at(text, 0);
        if (number == null || number.value().compareTo(old.value()) != 0) {
            return Optional.empty();
        }
        String written = text.substring(0, number.end());
        String rest = text.substring(number.end());
        return Optional.of(spaced(shaped(value, old, written), rest, written));
    }

    private static String shaped(BigDecimal value, Figure old, String written) {
        Matcher thousands = THOUSANDS.matcher(written);
        if (thousands.matches()) {
            BigDecimal unit = unit(thousands.group(1)).multiply(THOUSAND);
            BigDecimal[] of = value.divideAndRemainder(unit);
            if (of[1].signum() == 0 && of[0].signum() > 0 && of[0].compareTo(BigDecimal.TEN) < 0) {
                return of[0].toPlainString() + '천' + thousands.group(1);
            }
        }
        Matcher shortened = SHORTENED.matcher(written);
        if (shortened.matches()) {
            BigDecimal of = value.divide(unit(shortened.group(2))).stripTrailingZeros();
            if (of.scale() <= shortened.group(1).length()
                    && of.compareTo(BigDecimal.ONE) >= 0
                    && of.compareTo(MAN) < 0) {
                return of.toPlainString() + shortened.group(2);
            }
        }
        boolean unscaled = written.chars().noneMatch(c -> BIG.indexOf(c) >= 0);
        if (unscaled && old.value().compareTo(MAN) >= 0) {
            return grouped(value, written.indexOf(',') >= 0);
        }
        boolean commas = COMMA_IN_SECTION.matcher(written).find();
        return padded(
                sections(value, commas, APART.matcher(written).find() ? " " : ""),
                value,
                old,
                written);
    }

    private static BigDecimal unit(String big) {
        return big.isEmpty() ? BigDecimal.ONE : MAN.pow(BIG.indexOf(big) + 1);
    }

    /// A number that is written out in full: 1,234,567.
    private static String grouped(BigDecimal value, boolean commas) {
        String written = value.toPlainString();
        int point = written.indexOf('.');
        StringBuilder whole = new StringBuilder(written);
        for (int at = (point < 0 ? written.length() : point) - 3; commas && at > 0; at -= 3) {
            whole.insert(at, ',');
        }
        return whole.toString();
    }

    /// 2.0%: as many decimals as there were.
    private static String padded(String written, BigDecimal value, Figure old, String before) {
        int point = before.indexOf('.');
        int decimals = point < 0 ? 0 : before.length() - point - 1;
        boolean trailing = old.value().scale() < decimals && value.compareTo(MAN) < 0;
        return trailing && Math.max(0, value.scale()) < decimals
                ? value.setScale(decimals).toPlainString()
                : written;
    }

    /// A counter stands apart after 만, 억 and 조, close after digits, unless it already stands so.
    private static String spaced(String number, String rest, String before) {
        boolean wasBig = "만억조천".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean big = "만억조천".indexOf(number.charAt(number.length() - 1)) >= 0;
        boolean space = rest.startsWith(" ");
        if (wasBig == big || rest.isEmpty()) {
            return number + rest;
        }
        if (wasBig) {
            return number + rest.stripLeading();
        }
        boolean letter =
                Character.UnicodeScript.of(rest.charAt(0)) == Character.UnicodeScript.HANGUL;
        return number + (!space && letter && rest.charAt(0) != '여' ? " " : "") + rest;
    }

    private static Optional<String> likeWord(BigDecimal value, Figure old, String text) {
        if (value.scale() > 0 || value.signum() <= 0) {
            return Optional.empty();
        }
        int now = value.compareTo(BigDecimal.valueOf(HUNDRED)) < 0 ? value.intValue() : HUNDRED;
        int end = NativeNumber.end(text);
        String rest = text.substring(Math.max(1, end));
        if (rest.isEmpty() && old.unit().isEmpty()) {
            return NumberWords.koreanAlone(now);
        }
        if (rest.equals("째")) {
            return now == 1 ? Optional.of("첫째") : NumberWords.koreanAlone(now).map(w -> w + rest);
        }
        boolean few = old.value().compareTo(BigDecimal.TEN) <= 0;
        boolean words = end > 0 && now < HUNDRED && (!few || now <= TEN);
        if (!words || COUNTED.matcher(text).lookingAt()) {
            return Optional.of(digits(value) + rest.stripLeading());
        }
        if (old.kind() == Figure.Kind.ORDINAL && now == 1) {
            return rest.endsWith("번째") ? Optional.of("첫" + rest) : Optional.empty();
        }
        return NumberWords.korean(now).map(word -> word + rest);
    }

    /// 백만 달러, 삼 년: what replaces it is in digits.
    private static Optional<String> likeSino(BigDecimal value, Figure old, String text) {
        KoreanNumber number = KoreanNumber.at(text, 0);
        if (number == null || number.value().compareTo(old.value()) != 0) {
            return Optional.empty();
        }
        String rest = text.substring(number.end());
        return Optional.of(spaced(digits(value), rest, text.substring(0, number.end())));
    }
}
