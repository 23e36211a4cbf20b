package org.naranhi.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One English number in digits, words or both: 1.5 million, $3bn, two and a half million,
/// twenty-one. `scaled` is whether it ends in million or the like.
record EnglishNumber(int end, BigDecimal value, boolean digits, boolean ordinal, boolean scaled) {
    private static final Map<String, BigDecimal> WORDS = new HashMap<>();
    private static final Map<String, BigDecimal> ORDINALS = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();

    static {
        String[] ones =
                ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                                + " fifteen sixteen seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < ones.length; i++) {
            WORDS.put(ones[i], BigDecimal.valueOf(i + 1L));
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            WORDS.put(tens[i], BigDecimal.valueOf(10L * (i + 2)));
        }
        String[] ordinals =
                ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
                                + " nineteenth twentieth")
                        .split(" ");
        for (int i = 0; i < ordinals.length; i++) {
            ORDINALS.put(ordinals[i], BigDecimal.valueOf(i + 1L));
        }
        ORDINALS.put("thirtieth", BigDecimal.valueOf(30));
        ORDINALS.put("fortieth", BigDecimal.valueOf(40));
        ORDINALS.put("fiftieth", BigDecimal.valueOf(50));
        ORDINALS.put("sixtieth", BigDecimal.valueOf(60));
        ORDINALS.put("seventieth", BigDecimal.valueOf(70));
        ORDINALS.put("hundredth", BigDecimal.valueOf(100));
        SCALES.put("dozen", BigDecimal.valueOf(12));
        SCALES.put("hundred", BigDecimal.valueOf(100));
        SCALES.put("thousand", BigDecimal.valueOf(1_000));
        SCALES.put("million", BigDecimal.valueOf(1_000_000));
        SCALES.put("billion", BigDecimal.valueOf(1_000_000_000L));
        SCALES.put("trillion", BigDecimal.valueOf(1_000_000_000_000L));
    }

    private static final String SCALE = "(dozen|hundred|thousand|million|billion|trillion)";
    private static final Pattern DIGITS =
            Pattern.compile(
                    "([0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)([½¼¾])?"
                            + "(?:(st|nd|rd|th)\\b|[ -]?"
                            + SCALE
                            + "\\b(?!s)|[ ]?(bn|tn|mn|m|b|k|K)\\b)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern SHORT_SCALE_NEEDS_MONEY = Pattern.compile("(?i)m|b|k");

    static @Nullable EnglishNumber at(String text, int start) {
        char c = text.charAt(start);
        return Character.isDigit(c) || c == '.' ? digits(text, start) : words(text, start);
    }

    private static @Nullable EnglishNumber digits(String text, int start) {
        Matcher m = DIGITS.matcher(text).region(start, text.length());
        if (!m.lookingAt()) {
            return null;
        }
        BigDecimal value = new BigDecimal(m.group(1).replace(",", ""));
        if (m.group(2) != null) {
            value = value.add(fraction(m.group(2)));
        }
        int end = m.end(1) + (m.group(2) == null ? 0 : 1);
        if (m.group(3) != null) {
            return new EnglishNumber(m.end(), value, true, true, false);
        }
        if (m.group(4) != null) {
            BigDecimal scale = scale(m.group(4));
            return new EnglishNumber(m.end(), value.multiply(scale), true, false, true);
        }
        String letters = m.group(5);
        if (letters != null && letterScaleFits(text, start, m.start(5), letters)) {
            return new EnglishNumber(
                    m.end(), value.multiply(letterScale(letters)), true, false, true);
        }
        return new EnglishNumber(end, value, true, false, false);
    }

    /// $5m is five million, 5m five metres.
    private static boolean letterScaleFits(String text, int start, int at, String letters) {
        boolean money = start > 0 && "$£€¥₩".indexOf(text.charAt(start - 1)) >= 0;
        return money
                || !SHORT_SCALE_NEEDS_MONEY.matcher(letters).matches()
                        && Character.isDigit(text.charAt(at - 1));
    }

    private static BigDecimal letterScale(String letters) {
        return switch (letters.toLowerCase(Locale.ROOT)) {
            case "k" -> scale("thousand");
            case "m", "mn" -> scale("million");
            case "b", "bn" -> scale("billion");
            default -> scale("trillion");
        };
    }

    private static BigDecimal fraction(String sign) {
        return new BigDecimal(
                switch (sign) {
                    case "½" -> "0.5";
                    case "¼" -> "0.25";
                    default -> "0.75";
                });
    }

    static BigDecimal scale(String word) {
        return java.util.Objects.requireNonNull(SCALES.get(word.toLowerCase(Locale.ROOT)), word);
    }

    static boolean scaleWord(String word) {
        return SCALES.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /// Words: [a|half a] scale, or ones and tens joined with hyphens, and, scales.
    private static @Nullable EnglishNumber words(String text, int start) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        int end = start;
        boolean any = false;
        boolean ordinal = false;
        boolean scaled = false;
        int at = start;
        int whole = 0;
        BigDecimal least = BigDecimal.valueOf(Long.MAX_VALUE);
        while (at < text.length()) {
            Matcher m = WORD.matcher(text).region(at, text.length());
            if (!m.lookingAt()) {
                break;
            }
            String word = m.group().toLowerCase(Locale.ROOT);
            BigDecimal value = WORDS.get(word);
            BigDecimal last = ORDINALS.get(word);
            BigDecimal scale = SCALES.get(word);
            boolean article = !any && (word.equals("a") || word.equals("an"));
            if (article && !scaleFollows(text, m.end())) {
                return null;
            }
            if (article) {
                section = BigDecimal.ONE;
            } else if (value != null && joins(section, value, any)) {
                section = section.add(value);
            } else if (last != null && joins(section, last, any)) {
                section = section.add(last);
                ordinal = true;
            } else if (scale != null && section.signum() > 0 && scale.compareTo(least) >= 0) {
                break; // three million and five million
            } else if (scale != null && section.signum() > 0) {
                section = section.multiply(scale);
                scaled = true;
                if (scale.intValue() >= 1_000 || scale.intValue() == 12) {
                    total = total.add(section);
                    section = BigDecimal.ZERO;
                    least = scale;
                    whole = m.end();
                }
            } else if (!(word.equals("and") && scaled)) {
                break;
            }
            if (!word.equals("and")) {
                any = true;
                end = m.end();
            }
            at = m.end();
            if (ordinal || at >= text.length() || " -".indexOf(text.charAt(at)) < 0) {
                break;
            }
            at++;
        }
        if (whole > 0 && scaleHere(text, end)) {
            section = BigDecimal.ZERO;
            end = whole;
        }
        BigDecimal value = total.add(section).round(MathContext.DECIMAL64);
        return any ? new EnglishNumber(end, value, false, ordinal, scaled) : null;
    }

    /// Whether the words so far belong to a scale that is too large for them.
    private static boolean scaleHere(String text, int at) {
        Matcher m = WORD.matcher(text).region(Math.min(text.length(), at + 1), text.length());
        return m.lookingAt() && scaleWord(m.group());
    }

    private static boolean scaleFollows(String text, int at) {
        Matcher m = WORD.matcher(text).region(Math.min(text.length(), at + 1), text.length());
        return at < text.length()
                && text.charAt(at) == ' '
                && m.lookingAt()
                && scaleWord(m.group());
    }

    /// Ones follow tens, anything under a hundred follows a hundred.
    private static boolean joins(BigDecimal section, BigDecimal value, boolean any) {
        int before = section.intValue();
        int here = value.intValue();
        return !any
                || before == 0
                || before % 100 == 0 && here < 100
                || before % 10 == 0 && before % 100 >= 20 && here < 10;
    }
}
