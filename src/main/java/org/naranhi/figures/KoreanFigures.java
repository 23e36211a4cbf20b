package org.naranhi.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.RuleTable;

/// Reads the numbers of a Korean text.
final class KoreanFigures {
    /// An article of a law, not a trillion.
    private static final Pattern ARTICLE =
            Pattern.compile("(?:제 ?|(?<=헌법|법|조약|협약|조례|규정) )([0-9]+)조(?![0-9천백십만억원달여]| ?[0-9]+억)");

    private static final Pattern FIRST =
            Pattern.compile("(?<![가-힣])(?:첫(?= ?[가-힣])|처음(?![가-힣&&[^은는이가을를의에도과와만으]]))");
    private static final Pattern SEVERAL = Pattern.compile("(?<![가-힣0-9])(?:수|몇) ?([십백천만억조]+)");
    private static final Pattern SOME = Pattern.compile("(?:^|[^가-힣])(?:수|몇) ?$");
    private static final Pattern SHARED_RANGE =
            Pattern.compile("[~∼～\\-–] ?[0-9.,]+ ?([십백천]?[만억조]|천|백)");

    /// What may follow a number in words that counts nothing: a particle or the end of the word.
    private static final Pattern AFTER_BARE =
            Pattern.compile(
                    "(?:[은는이가을를의에도로과와만]|에서|으로|보다|부터|까지|이나|이고|이며|이다|입니다|이라|이란|에는|이었|였)?(?![가-힣])"
                            + "|보다|(?: ?(?:이상|이하|미만|초과))");

    /// 이백이 넘는, 이백이다: the particle, not the two.
    private static final Pattern SUBJECT = Pattern.compile(" (?:넘|되|아니|안|채|못)|[다고며라었]");

    /// 마이너스 오입니다
    private static final Pattern SINGLE =
            Pattern.compile(
                    "[일이삼사오육칠팔구십백천](?:은|는|이|가|을|를|과|와|입|의)?(?:$|[^가-힣]|니다|이다|점)|[십백천](?=점)");

    private static final Pattern BOUNDED = Pattern.compile(" ?(?:이상|이하|미만|초과)(?!하)|보다 ");

    /// Words that are no numbers even before what looks like a counter: 구조대.
    private static final Set<String> NEVER = Set.of("구조", "이조", "사조", "조", "억", "만", "일조");

    private static final Set<String> OTHER_WORDS =
            RuleTable.rows(KoreanFigures.class, "not-numbers.tsv").stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final Reading reading;

    KoreanFigures(String text) {
        this.text = text;
        this.reading = new Reading(text);
    }

    List<Figure> read() {
        new KoreanDates(reading).read();
        new Notation(reading).read();
        if (reading.digits() && text.indexOf('조') >= 0) {
            reading.each(ARTICLE, this::article);
        }
        new KoreanFractions(reading).read();
        new NumberPairs(reading).read();
        if (text.indexOf('수') >= 0 || text.indexOf('몇') >= 0) {
            reading.each(SEVERAL, this::several);
        }
        DayWords.read(reading);
        if (text.indexOf('첫') >= 0 || text.contains("처음")) {
            reading.each(FIRST, this::first);
        }
        for (int i = 0; i < text.length(); i++) {
            if (!reading.taken(i)) {
                numberAt(i);
            }
        }
        return reading.figures();
    }

    private void article(Matcher m) {
        BigDecimal number = new BigDecimal(m.group(1));
        reading.add(m.start(1), m.end(), Kind.ORDINAL, number, "ordinal", true);
    }

    private void first(Matcher m) {
        String unit = m.group().equals("첫") ? "ordinal" : "";
        reading.add(m.start(), m.end(), Kind.ORDINAL, 1, unit, false);
    }

    private void numberAt(int i) {
        char c = text.charAt(i);
        boolean digit =
                c >= '0' && c <= '9'
                        || c == '.'
                                && (i == 0 || text.charAt(i - 1) == ' ')
                                && i + 1 < text.length()
                                && Character.isDigit(text.charAt(i + 1));
        boolean signed = Signs.before(text, i) > 0;
        boolean wordBegins = signed || i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        if (digit || wordBegins && "일이삼사오육칠팔구십백천만억".indexOf(c) >= 0) {
            KoreanNumber number = KoreanNumber.at(text, i);
            if (number != null && sino(i, number)) {
                return;
            }
        }
        if (signed && SINGLE.matcher(text).region(i, text.length()).lookingAt()) {
            BigDecimal value = java.util.Objects.requireNonNull(KoreanNumber.whole("" + c));
            reading.add(i - Signs.before(text, i), i + 1, Kind.COUNT, value.negate(), "", false);
            return;
        }
        if (wordBegins) {
            counted(i);
        }
    }

    /// A number in digits or Sino-Korean words. Words alone need a unit after them to be one, or
    /// nothing but a particle.
    private boolean sino(int start, KoreanNumber read) {
        KoreanNumber number = withoutParticle(read);
        boolean vague =
                number.vague()
                        || SOME.matcher(text.substring(Math.max(0, start - 3), start)).find();
        After after = After.of(text, number.end());
        Units.@Nullable Unit unit = after.unit();
        boolean bare = false;
        if (!number.digits() && !wordsCount(start, number.end(), unit)) {
            bare = bare(start, number.end());
            if (!bare) {
                return false;
            }
            unit = null;
        }
        int end = unit == null ? number.end() : after.end();
        int from = start - Signs.before(text, start);
        reading.take(from, end);
        if (vague || !bare && dateOrDay(start, number)) {
            return true;
        }
        BigDecimal value = from < start ? number.value().negate() : shared(number);
        String code = currencyBefore(start, unit);
        Kind kind = !code.isEmpty() ? Kind.MONEY : unit == null ? Kind.COUNT : unit.kind();
        String counted = !code.isEmpty() ? code : unit == null ? "" : unit.code();
        boolean written = number.digits() || !bare && value.compareTo(BigDecimal.valueOf(100)) >= 0;
        reading.add(from, end, kind, value, counted, written);
        return true;
    }

    /// 수십만 명, 수조 원. 수조 by itself is a tank.
    private void several(Matcher m) {
        After after = After.of(text, m.end());
        Units.@Nullable Unit unit = after.unit();
        BigDecimal size = KoreanNumber.whole(m.group(1));
        if (size != null && (unit != null || m.group(1).length() > 1)) {
            reading.several(
                    m.start(),
                    unit == null ? m.end() : after.end(),
                    unit == null ? Kind.COUNT : unit.kind(),
                    size,
                    unit == null ? "" : unit.code());
        }
    }

    private KoreanNumber withoutParticle(KoreanNumber number) {
        int end = number.end();
        boolean particle =
                !number.digits()
                        && end > 1
                        && text.charAt(end - 1) == '이'
                        && SUBJECT.matcher(text).region(end, text.length()).lookingAt();
        BigDecimal two = BigDecimal.TWO;
        return particle
                ? new KoreanNumber(end - 1, number.value().subtract(two), false, number.vague())
                : number;
    }

    /// Numbers in words alone are taken where their unit stands apart or can't be part of a word:
    /// 백만 명, 천만원, but not 백인, 천장, 구조대.
    private boolean wordsCount(int start, int end, Units.@Nullable Unit unit) {
        if (unit == null
                || !money(start, unit)
                        && !text.startsWith("번째", text.charAt(end) == ' ' ? end + 1 : end)
                        && NEVER.contains(text.substring(start, end))) {
            return false;
        }
        return text.charAt(end) == ' '
                || text.charAt(end) == '여'
                || switch (unit.code()) {
                    case "KRW", "USD", "percent", "year-long" -> true;
                    default ->
                            text.charAt(end) == '명'
                                    || text.charAt(end) == '개'
                                    || end - start > 1
                                            && NativeNumber.counterEnds(
                                                    text, After.of(text, end).end());
                };
    }

    /// 일조 원; 구조원 is a rescuer.
    private boolean money(int start, Units.Unit unit) {
        return unit.kind() == Kind.MONEY && !text.startsWith("구조", start);
    }

    /// 십육, 천삼백은: two syllables and more that aren't another word, and after them nothing else.
    private boolean bare(int start, int end) {
        String word = text.substring(start, end);
        boolean bounded = BOUNDED.matcher(text).region(end, text.length()).lookingAt();
        return !NEVER.contains(word)
                && (bounded
                        || end - start > 1
                                && !OTHER_WORDS.contains(word)
                                && AFTER_BARE.matcher(text).region(end, text.length()).lookingAt());
    }

    /// 3∼5만 명: the first number shares the unit of the second.
    private BigDecimal shared(KoreanNumber number) {
        Matcher range = SHARED_RANGE.matcher(text).region(number.end(), text.length());
        BigDecimal limit = BigDecimal.valueOf(10_000);
        if (number.value().compareTo(limit) < 0 && range.lookingAt()) {
            KoreanNumber unit = KoreanNumber.at("1" + range.group(1), 0);
            if (unit != null) {
                return number.value().multiply(unit.value());
            }
        }
        return number.value();
    }

    private String currencyBefore(int start, Units.@Nullable Unit unit) {
        return start == 0 || unit != null && unit.kind() == Kind.MONEY
                ? ""
                : Signs.currencyBefore(text, start);
    }

    /// 2018년, 9월, 18일, as parts of a date and not as lengths of time.
    private boolean dateOrDay(int start, KoreanNumber number) {
        int end = number.end();
        if (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        BigDecimal value = number.value();
        if (end >= text.length() || value.scale() > 0 || After.lengthOfTime(text, end)) {
            return false;
        }
        int whole = value.intValue();
        Kind kind =
                switch (text.charAt(end)) {
                    case '년' -> whole >= 1000 && whole <= 2200 ? Kind.YEAR : null;
                    case '월' -> whole >= 1 && whole <= 12 ? Kind.MONTH : null;
                    case '일' -> whole >= 1 && whole <= 31 ? Kind.DAY : null;
                    default -> null;
                };
        if (kind == null) {
            return false;
        }
        reading.add(start, end + 1, kind, value, "", number.digits());
        return true;
    }

    private void counted(int i) {
        NativeNumber number = NativeNumber.at(text, i);
        if (number != null) {
            String unit = number.unit() == null ? "" : number.unit().code();
            Kind kind = number.unit() == null ? Kind.COUNT : number.unit().kind();
            reading.add(i, number.end(), kind, number.value(), unit, false);
        }
    }
}
