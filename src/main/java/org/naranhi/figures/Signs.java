package org.naranhi.figures;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before a number: minus, a currency.
final class Signs {
    private static final Pattern MINUS =
            Pattern.compile(
                    "(?:(?:마이너스|음수|영하) ?|(?<![a-z])minus |(?<![\\p{L}\\p{N}%)~–\\-.] ?)-(?:[$₩€£¥](?=$))?)$",
                    Pattern.CASE_INSENSITIVE);
    private static final int REACH = 6;

    private static final Map<Character, String> MARKS =
            Map.of('$', "USD", '₩', "KRW", '€', "EUR", '£', "GBP", '¥', "JPY", '￦', "KRW");

    /// Letters before a dollar sign that make it another dollar.
    private static final Map<String, String> DOLLARS =
            Map.of(
                    "C$", "CAD", "CA$", "CAD", "A$", "AUD", "AU$", "AUD", "HK$", "HKD", "S$", "SGD",
                    "NT$", "TWD", "NZ$", "NZD", "R$", "BRL");

    private static final Pattern LETTERS = Pattern.compile("(?<![A-Za-z])([A-Z]{1,2}\\$)$");
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z])([A-Z]{3}) ?$");

    private Signs() {}

    /// How many characters before `start` say that the number is negative.
    static int before(String text, int start) {
        if (start == 0) {
            return 0;
        }
        char last = text.charAt(start - 1);
        boolean word = last == ' ' && start > 1 && "스수하sS".indexOf(text.charAt(start - 2)) >= 0;
        if (!word && "-스수하".indexOf(last) < 0) {
            return 0;
        }
        int from = Math.max(0, start - REACH);
        Matcher minus = MINUS.matcher(text).region(from, start);
        minus.useTransparentBounds(true);
        return minus.find() ? start - minus.start() : 0;
    }

    /// The code of the currency whose sign or code stands before a number; "" where none does.
    static String currencyBefore(String text, int start) {
        String before = text.substring(Math.max(0, start - 4), start).stripTrailing();
        if (before.isEmpty()) {
            return "";
        }
        String mark = MARKS.get(before.charAt(before.length() - 1));
        if (mark != null) {
            Matcher letters = LETTERS.matcher(before);
            return letters.find() ? DOLLARS.getOrDefault(letters.group(1), mark) : mark;
        }
        Matcher code = CODE.matcher(before);
        if (code.find()) {
            Units.Unit unit = Units.english(code.group(1));
            return unit != null
                            && unit.kind() == Figure.Kind.MONEY
                            && unit.code().equals(code.group(1))
                    ? unit.code()
                    : "";
        }
        return "";
    }
}
