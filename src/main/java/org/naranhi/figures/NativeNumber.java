package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A native Korean number, with what it counts: 스물세 살, 두 번째, 셋이. Also single Sino-Korean digits
/// before 년 and the like.
record NativeNumber(int end, BigDecimal value, Units.@Nullable Unit unit) {
    private static final String[] TENS = {"열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
    private static final String[] ONES = {
        "하나|한|첫", "둘|두", "셋|세|석|서", "넷|네|넉|너", "다섯", "여섯", "일곱", "여덟", "아홉"
    };
    private static final String ONE = String.join("|", ONES);
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<tens>스무|"
                            + String.join("|", TENS)
                            + ")(?<after> ?(?:"
                            + ONE
                            + "))?|(?<ones>"
                            + ONE
                            + ")");

    /// Numbers that stand by themselves, before a particle or nothing.
    private static final Pattern ALONE =
            Pattern.compile(
                    "((?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)?(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)|열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)"
                            + "(?:[은는이가을를도로의과와만]|에서|으로|이서|이나|째|보다)?(?![가-힣])");

    private static final Pattern SINO =
            Pattern.compile(
                    "([일이삼사오육칠팔구십]) ?(?:년|개월|주년|주일|퍼센트|위|차|등)(?![가-힣&&[^은는이가을를에도로으의과와만간째]])");

    private static final Pattern AFTER_COUNTER =
            Pattern.compile(
                    "(?:[은는이가을를에도로의과와만씩꼴당쯤]|에서|으로|이나|이서|까지|부터|에게|째|밖에|여|이상|이하|보다|짜리|들|입|이었|였|이다)?(?![가-힣])|[은는이가을를에도로의과와만들이]|(?:였|인데|입니)");

    /// What any of them begins with.
    private static final String BEGINNINGS = "열스서마쉰예일여아하한첫둘두셋세석넷네넉너다이삼사오육칠팔구십";

    /// Words that only look like a number and its counter.
    private static final Set<String> OTHER_WORDS = Set.of("세대", "한편", "한대", "한통", "한해");

    /// Whether a counter that ends here is a word, with or without a particle, and not the
    /// beginning of another: 20 정상.
    static boolean counterEnds(String text, int end) {
        return AFTER_COUNTER.matcher(text).region(end, text.length()).lookingAt();
    }

    static @Nullable NativeNumber at(String text, int start) {
        if (BEGINNINGS.indexOf(text.charAt(start)) < 0) {
            return null;
        }
        Matcher number = NUMBER.matcher(text).region(start, text.length());
        if (number.lookingAt()) {
            int at = number.end();
            if (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            Units.Unit unit = Units.korean(text, at);
            int end = Units.koreanEnd(text, at);
            if (unit != null
                    && unit.nativeNumbers()
                    && counterEnds(text, end)
                    && !OTHER_WORDS.contains(text.substring(start, end))) {
                return new NativeNumber(end, value(number.group()), unit);
            }
        }
        Matcher alone = ALONE.matcher(text).region(start, text.length());
        if (alone.lookingAt()) {
            return new NativeNumber(alone.end(1), value(alone.group(1)), null);
        }
        Matcher sino = SINO.matcher(text).region(start, text.length());
        if (sino.lookingAt()) {
            BigDecimal value = BigDecimal.valueOf("일이삼사오육칠팔구십".indexOf(sino.group(1)) + 1L);
            After after = After.of(text, sino.end(1));
            return new NativeNumber(sino.end(), value, after.unit());
        }
        return null;
    }

    /// Where native tens (and ones) that follow a hundred end: 백스물다섯; `at` where none do. 백열 is a
    /// lamp.
    static int tailEnd(String text, int at) {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        return number.lookingAt()
                        && number.group("tens") != null
                        && (number.group("after") != null || !number.group().equals("열"))
                ? number.end()
                : at;
    }

    /// Where the native number that a text begins with ends; 0 where it begins with none.
    static int end(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() ? number.end() : 0;
    }

    /// The value of a native number alone.
    static BigDecimal value(String word) {
        Matcher number = NUMBER.matcher(word);
        if (!number.matches()) {
            throw new IllegalArgumentException("not a native number: " + word);
        }
        String tens = number.group("tens");
        String ones = tens == null ? number.group("ones") : number.group("after");
        return BigDecimal.valueOf(tens(tens) + ones(ones == null ? null : ones.strip()));
    }

    private static long tens(@Nullable String tens) {
        if (tens == null) {
            return 0;
        }
        return tens.equals("스무") ? 20 : 10L * (java.util.Arrays.asList(TENS).indexOf(tens) + 1);
    }

    private static long ones(@Nullable String ones) {
        for (int i = 0; ones != null && i < ONES.length; i++) {
            if (java.util.Arrays.asList(ONES[i].split("\\|")).contains(ones)) {
                return i + 1L;
            }
        }
        return 0;
    }
}
