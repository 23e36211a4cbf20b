package org.naranhi.figures;

import java.util.List;
import java.util.Optional;
import org.naranhi.text.Language;

/// Writes values as the house does, the way back of [Figures]: what is written here is read as the
/// same value. What can't be said in a language without more words than its number is left out
/// (empty).
public final class FigureWriter {
    private FigureWriter() {}

    /// In house style: `$123 million`, `3.5 trillion won`, `30 percent`, `8:28 a.m.`; 1억2300만 달러.
    public static Optional<String> write(Figure figure, Language language) {
        return switch (figure.kind()) {
            case TIME -> Optional.of(ClockWriter.write(figure.value().intValue(), language));
            case YEAR, DECADE, MONTH, DAY, WEEKDAY -> DateWriter.write(figure, language);
            case FRACTION ->
                    language == Language.KOREAN
                            ? KoreanWriter.fraction(figure.value())
                            : EnglishWriter.fraction(figure.value());
            case ORDINAL -> ordinal(figure, language);
            case COUNT, MONEY, PERCENT -> counted(figure, language);
            case RELATIVE -> RelativeWords.write(figure, language);
        };
    }

    /// A year, month and day, or some of them, as one date: `Sept. 18, 2018`; 2018년 9월 18일.
    public static Optional<String> date(List<Figure> parts, Language language) {
        return DateWriter.date(parts, language);
    }

    /// A value in the shape of one that stands in a text: for `$45 million` it is `$123 million`,
    /// for `twelve` it is `thirty`, for 세 명 it is 다섯 명.
    ///
    /// @param example a figure read in a text of this language
    /// @param text that text's span of the example
    public static Optional<String> like(
            Figure figure, Figure example, String text, Language language) {
        return switch (example.kind()) {
            case TIME -> ClockWriter.like(figure.value().intValue(), text, language);
            case YEAR, DECADE, MONTH, DAY, WEEKDAY -> DateWriter.like(figure, text, language);
            case RELATIVE -> RelativeWords.write(figure, language);
            case FRACTION, ORDINAL, COUNT, MONEY, PERCENT ->
                    language == Language.KOREAN
                            ? KoreanWriter.like(figure, example, text)
                            : EnglishWriter.like(figure, example, text);
        };
    }

    /// Whether a figure is said by a verb (doubled): only what is [#like] it can stand in its
    /// place.
    public static boolean verb(String text) {
        return Multiples.verb(text);
    }

    private static Optional<String> ordinal(Figure figure, Language language) {
        if (language == Language.ENGLISH) {
            return EnglishWriter.ordinal(figure.value());
        }
        String number = figure.value().toPlainString();
        if (figure.unit().equals("rank")) {
            return Optional.of(number + "위");
        }
        int value = figure.value().intValue();
        return value == 1
                ? Optional.of("첫 번째")
                : value <= 10
                        ? NumberWords.korean(value).map(word -> word + " 번째")
                        : Optional.of(number + "번째");
    }

    private static Optional<String> counted(Figure figure, Language language) {
        HouseUnits.Written unit = HouseUnits.of(figure.unit());
        boolean bare = figure.unit().isEmpty();
        if (language == Language.KOREAN) {
            String number = KoreanWriter.digits(figure.value());
            return bare
                    ? Optional.of(number)
                    : unit == null
                            ? Optional.empty()
                            : Optional.of(HouseUnits.korean(number, unit));
        }
        String number = EnglishWriter.number(figure.value(), bare || unit != null && unit.small());
        String pattern = unit == null ? "" : unit.english(figure.value());
        return bare
                ? Optional.of(number)
                : pattern.isEmpty() ? Optional.empty() : Optional.of(pattern.replace("#", number));
    }
}
