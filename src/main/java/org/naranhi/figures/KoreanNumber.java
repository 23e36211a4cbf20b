package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One Korean number in digits, Sino-Korean words or both: 3조5000억, 1억 2,300만, 7천 5백만, 30여만.
/// `digits` is whether any digit is in it.
record KoreanNumber(int end, BigDecimal value, boolean digits, boolean vague) {
    private static final String WORDS = "영일이삼사오육칠팔구";
    private static final String SMALL = "십백천";
    private static final String BIG = "만억조경";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final Pattern DIGITS =
            Pattern.compile(
                    "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?"
                            + "|[0-9]{1,3}(?:(?: [0-9]{3}){2,}|(?:[\u202f\u00a0][0-9]{3})+)(?![0-9])(?:\\.[0-9]+)?"
                            + "|[0-9]*\\.[0-9]+|[0-9]+");
    private static final Pattern GROUPING = Pattern.compile("[, \u202f\u00a0]");

    /// What may follow a unit that stands apart from its number: 22 억 5 천만, 240 만 명.
    private static final Pattern AFTER_LOOSE_UNIT =
            Pattern.compile("(?:[만억조경]|[십백천](?=[만억조경 ]))(?:$|[^가-힣]|[만억조경명원달개대건여])");

    private static final Pattern GOES_ON =
            Pattern.compile(
                    " {1,2}(?:(?:[0-9][0-9,.]*|[일이삼사오육칠팔구]) ?[십백천만억조]+|[십백천](?= ?[0-9])).*",
                    Pattern.DOTALL);
    private static final Pattern REST_OF_MAN =
            Pattern.compile(" [0-9](?:,?[0-9]){2,3}(?![0-9,.년]).*", Pattern.DOTALL);

    /// 1천 15 프랑
    private static final Pattern REST_OF_THOUSAND =
            Pattern.compile(" [0-9]{1,3} ?(?:달러|원|엔|위안|유로|프랑|파운드|명).*", Pattern.DOTALL);

    /// The last digit of a number in words that stands apart: 오십 이, 십 팔 개월.
    private static final Pattern LAST_WORD =
            Pattern.compile(
                    " {1,2}[일이삼사오육칠팔구](?:$|[.,!?]| ?(?:개월|년|명|개|원|퍼센트|세)).*", Pattern.DOTALL);

    /// The number that begins at `start`, or null when none does.
    static @Nullable KoreanNumber at(String text, int start) {
        return new Reader(text, start).read();
    }

    /// The value of a text that is a number and nothing else, or null.
    static @Nullable BigDecimal whole(String text) {
        if (text.length() == 1 && WORDS.indexOf(text.charAt(0)) >= 0) {
            return BigDecimal.valueOf(WORDS.indexOf(text.charAt(0)));
        }
        KoreanNumber number = at(text, 0);
        return number == null || number.end() != text.length() ? null : number.value();
    }

    private static final class Reader {
        private final String text;
        private int at;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private @Nullable BigDecimal current;
        private BigDecimal lastSmall = BigDecimal.valueOf(10_000);
        private int lastBig = BIG.length();
        private boolean digits;
        private boolean units;
        private boolean vague;

        /// 만 by itself, which may be the full years of an age: 만 65세.
        private boolean alone;

        Reader(String text, int start) {
            this.text = text;
            this.at = start;
        }

        @Nullable KoreanNumber read() {
            int start = at;
            while (at < text.length() && step()) {
                continue;
            }
            if (at == start || !digits && !units) {
                return null;
            }
            BigDecimal value = total.add(section).add(current == null ? BigDecimal.ZERO : current);
            return new KoreanNumber(at, value, digits, vague);
        }

        private boolean step() {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9' || c == '.' && at + 1 < text.length() && !digits && !units) {
                return number();
            }
            if (WORDS.indexOf(c) > 0) {
                return word(c);
            }
            if (SMALL.indexOf(c) >= 0) {
                return small(BigDecimal.TEN.pow(SMALL.indexOf(c) + 1));
            }
            if (BIG.indexOf(c) >= 0) {
                return !gameOrSo(c) && big(BIG.indexOf(c));
            }
            if (c == ' ') {
                return space();
            }
            if (units && !digits && current == null && lastSmall.compareTo(HUNDRED) >= 0) {
                return nativeTail();
            }
            if ((c == '여' || c == '수')
                    && units()
                    && at + 1 < text.length()
                    && (SMALL + BIG).indexOf(text.charAt(at + 1)) >= 0) {
                vague |= c == '수';
                at++;
                return true;
            }
            return false;
        }

        /// 32경기 is 32 games; 경 as a number comes before digits, money or nothing.
        private boolean gameOrSo(char c) {
            return c == '경'
                    && at + 1 < text.length()
                    && text.charAt(at + 1) >= '가'
                    && "원달유엔위".indexOf(text.charAt(at + 1)) < 0;
        }

        private boolean units() {
            return current != null || units;
        }

        private boolean number() {
            if (current != null) {
                return false;
            }
            Matcher matcher = DIGITS.matcher(text).region(at, text.length());
            if (!matcher.lookingAt()) {
                return false;
            }
            BigDecimal read = new BigDecimal(GROUPING.matcher(matcher.group()).replaceAll(""));
            if (units && !section.equals(BigDecimal.ZERO) && read.compareTo(lastSmall) >= 0) {
                return false;
            }
            current = read;
            digits = true;
            at = matcher.end();
            return true;
        }

        /// A digit as a word counts only before a unit or, after one, at the end: 삼십오, 이천.
        private boolean word(char c) {
            boolean unitNext =
                    at + 1 < text.length()
                            && (SMALL + BIG).indexOf(text.charAt(at + 1)) >= 0
                            && !(c == '일' && text.startsWith("일조각", at));
            if (current != null || !unitNext && (!units || digits)) {
                return false;
            }
            current = BigDecimal.valueOf(WORDS.indexOf(c));
            at++;
            return true;
        }

        /// 백스물다섯
        private boolean nativeTail() {
            int end = NativeNumber.tailEnd(text, at);
            if (end == at) {
                return false;
            }
            current = NativeNumber.value(text.substring(at, end));
            lastSmall = BigDecimal.ONE;
            lastBig = 0;
            at = end;
            return true;
        }

        private boolean small(BigDecimal unit) {
            if (unit.compareTo(lastSmall) >= 0) {
                return false;
            }
            section = section.add((current == null ? BigDecimal.ONE : current).multiply(unit));
            current = null;
            lastSmall = unit;
            units = true;
            at++;
            return true;
        }

        private boolean big(int index) {
            BigDecimal before = section.add(current == null ? BigDecimal.ZERO : current);
            if (index >= lastBig || before.signum() == 0 && units) {
                return false;
            }
            BigDecimal unit = BigDecimal.TEN.pow(4 * (index + 1));
            alone = !units && before.signum() == 0;
            total = total.add((before.signum() == 0 ? BigDecimal.ONE : before).multiply(unit));
            section = BigDecimal.ZERO;
            current = null;
            lastSmall = BigDecimal.valueOf(10_000);
            lastBig = index;
            units = true;
            at++;
            return true;
        }

        private boolean space() {
            String rest = text.substring(at, Math.min(text.length(), at + 24));
            boolean on =
                    current != null
                            ? digits && AFTER_LOOSE_UNIT.matcher(rest.substring(1)).lookingAt()
                            : units
                                    && (GOES_ON.matcher(rest).matches()
                                            || lastBig == 0
                                                    && !alone
                                                    && REST_OF_MAN.matcher(rest).matches()
                                            || lastSmall.compareTo(THOUSAND) == 0
                                                    && REST_OF_THOUSAND.matcher(rest).matches()
                                            || !digits && LAST_WORD.matcher(rest).matches());
            while (on && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return on;
        }
    }
}
