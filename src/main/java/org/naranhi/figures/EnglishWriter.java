package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes numbers in English: by house style, or in the shape of a number that stands there.
final class EnglishWriter {
    private record Scale(String word, BigDecimal value) {}

    private static final List<Scale> SCALES =
            List.of(
                    new Scale("trillion", EnglishNumber.scale("trillion")),
                    new Scale("billion", EnglishNumber.scale("billion")),
                    new Scale("million", EnglishNumber.scale("million")));

    /// More decimals than these and the number is written out.
    private static final int DECIMALS = 2;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern SHAPE =
            Pattern.compile(
                    "([0-9][0-9,]*)(?:\\.([0-9]+))?(?:(st|nd|rd|th)|([ -]?)(thousand|million|billion|trillion)|( ?)(bn|tn|mn|m|b|k|K|M|B))?");
    private static final Pattern FRACTION =
            Pattern.compile(
                    "(?i)(?:one|two|three|four|a)([ -])(?:half|thirds?|quarters?|fourths?)|half");

    private EnglishWriter() {}

    /// 1.23 million, 12,500, 7.
    static String digits(BigDecimal value) {
        return scaled(value, " ", DECIMALS).orElseGet(() -> plain(value, true));
    }

    private static Optional<String> scaled(BigDecimal value, String joint, int decimals) {
        for (Scale scale : SCALES) {
            if (value.compareTo(scale.value()) >= 0) {
                BigDecimal of = value.divide(scale.value()).stripTrailingZeros();
                return of.scale() > decimals
                        ? Optional.empty()
                        : Optional.of(plain(of, true) + joint + scale.word());
            }
        }
        return Optional.empty();
    }

    private static String plain(BigDecimal value, boolean commas) {
        String written = value.toPlainString();
        int point = written.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? written : written.substring(0, point));
        for (int at = whole.length() - 3; commas && at > 0; at -= 3) {
            whole.insert(at, ',');
        }
        return whole + (point < 0 ? "" : written.substring(point));
    }

    /// In words below ten where the house does.
    static String number(BigDecimal value, boolean smallInWords) {
        boolean words = smallInWords && small(value) && value.compareTo(BigDecimal.TEN) < 0;
        return words ? NumberWords.english(value.intValue()).orElseThrow() : digits(value);
    }

    private static boolean small(BigDecimal value) {
        return value.scale() <= 0 && value.signum() > 0 && value.compareTo(HUNDRED) < 0;
    }

    /// first to ninth, 10th.
    static Optional<String> ordinal(BigDecimal value) {
        if (value.scale() > 0 || value.signum() <= 0) {
            return Optional.empty();
        }
        return value.compareTo(BigDecimal.TEN) < 0
                ? NumberWords.ordinal(value.intValue())
                : Optional.of(value.toPlainString() + ending(value));
    }

    static String ending(BigDecimal value) {
        int last = value.remainder(HUNDRED).intValue();
        if (last >= 11 && last <= 13) {
            return "th";
        }
        return switch (last % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    static Optional<String> fraction(BigDecimal value) {
        return Fractions.of(value)
                .flatMap(
                        parts -> {
                            String above = NumberWords.english(parts.above()).orElseThrow();
                            String several = parts.above() > 1 ? "s" : "";
                            return switch (parts.below()) {
                                case 2 -> Optional.of("half");
                                case 3 -> Optional.of(above + "-third" + several);
                                case 4 -> Optional.of(above + "-quarter" + several);
                                case 5 -> Optional.of(above + "-fifth" + several);
                                default -> Optional.empty();
                            };
                        });
    }

    /// `now` in the shape of `old`, which stands written as `text`.
    static Optional<String> like(Figure now, Figure old, String text) {
        if (old.kind() == Figure.Kind.FRACTION) {
            boolean capital = Character.isUpperCase(text.charAt(0));
            return FRACTION.matcher(text).matches()
                    ? fraction(now.value()).map(written -> capital(written, capital))
                    : Optional.empty();
        }
        EnglishNumber number = EnglishNumber.at(text, 0);
        if (number == null) {
            return Multiples.like(now.value(), text);
        }
        if (number.value().compareTo(old.value()) != 0) {
            return Optional.empty();
        }
        String written = text.substring(0, number.end());
        String rest = text.substring(number.end());
        Optional<String> shaped =
                number.digits()
                        ? likeDigits(now.value(), old, written)
                        : likeWords(now, old, written, number);
        return shaped.flatMap(
                s ->
                        old.kind() == Figure.Kind.ORDINAL
                                ? Optional.of(s + rest)
                                : HouseUnits.agreeing(rest, old, now).map(s::concat));
    }

    private static Optional<String> likeDigits(BigDecimal value, Figure old, String written) {
        Matcher shape = SHAPE.matcher(written);
        if (!shape.matches()) {
            return Optional.empty();
        }
        if (shape.group(3) != null) {
            return value.scale() > 0
                    ? Optional.empty()
                    : Optional.of(plain(value, true) + ending(value));
        }
        if (shape.group(5) != null) {
            String joint = shape.group(4);
            return Optional.of(
                    scaled(value, joint, decimals(shape.group(2)))
                            .orElseGet(() -> plain(value, true)));
        }
        if (shape.group(7) != null) {
            BigDecimal scale = old.value().divide(number(shape));
            BigDecimal of = value.divide(scale).stripTrailingZeros();
            boolean fits =
                    of.scale() <= DECIMALS
                            && of.compareTo(BigDecimal.ONE) >= 0
                            && of.compareTo(THOUSAND) < 0;
            return fits
                    ? Optional.of(plain(of, true) + shape.group(6) + shape.group(7))
                    : Optional.empty();
        }
        return Optional.of(likePlain(value, old, shape));
    }

    private static String likePlain(BigDecimal value, Figure old, Matcher shape) {
        boolean thousands = old.value().compareTo(THOUSAND) >= 0;
        boolean commas = !thousands || shape.group(1).indexOf(',') >= 0;
        boolean spelled = old.value().compareTo(BigDecimal.TEN) >= 0;
        if (spelled && HouseUnits.inWords(old.unit(), value)) {
            return number(value, true);
        }
        boolean writtenOut = old.value().compareTo(SCALES.getLast().value()) >= 0;
        Optional<String> scaled = writtenOut ? Optional.empty() : scaled(value, " ", DECIMALS);
        return scaled.orElseGet(() -> plain(padded(value, old, shape.group(2)), commas));
    }

    /// $1.50, 2.0 percent: as many decimals as there were.
    private static BigDecimal padded(BigDecimal value, Figure old, @Nullable String decimals) {
        int least = decimals == null ? 0 : decimals.length();
        boolean trailing = old.value().scale() < least;
        boolean cents = old.kind() == Figure.Kind.MONEY && least == 2 && value.scale() > 0;
        return (trailing || cents) && value.scale() < least ? value.setScale(least) : value;
    }

    private static int decimals(@Nullable String decimals) {
        return Math.max(DECIMALS, decimals == null ? 0 : decimals.length());
    }

    private static BigDecimal number(Matcher shape) {
        String decimals = shape.group(2) == null ? "" : '.' + shape.group(2);
        return new BigDecimal(shape.group(1).replace(",", "") + decimals);
    }

    private static Optional<String> likeWords(
            Figure now, Figure old, String written, EnglishNumber number) {
        BigDecimal value = now.value();
        boolean capital = Character.isUpperCase(written.charAt(0));
        if (number.scaled()) {
            return capital || written.contains("dozen") || written.startsWith("a")
                    ? Optional.empty()
                    : Optional.of(number(value, true));
        }
        boolean few = old.value().compareTo(BigDecimal.TEN) < 0 && !capital;
        boolean words = small(value) && (!few || value.compareTo(BigDecimal.TEN) < 0);
        if (!words && capital) {
            return Optional.empty();
        }
        if (number.ordinal()) {
            return words
                    ? NumberWords.ordinal(value.intValue()).map(w -> capital(w, capital))
                    : ordinal(value);
        }
        return words
                ? NumberWords.english(value.intValue()).map(w -> capital(w, capital))
                : Optional.of(digits(value));
    }

    static String capital(String word, boolean capital) {
        return capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
