package org.naranhi.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.naranhi.figures.Approximation;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.text.Language;
import org.naranhi.text.Span;

/// Parts in a running list, of which the last is the rest: A 52%, B 31%, 나머지 17%; 12명 중 7명 … 나머지
/// 5명. Shares make a hundred, counts the number of which they are.
///
/// @param total "" for a hundred percent
record Remainder(List<Figure> parts, Optional<Figure> total) {
    private static final Pattern KOREAN = Pattern.compile("나머지[^0-9.]{0,15}$");
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?i)\\b(?:the (?:rest|remaining|remainder|other)|others)\\b[^.]{0,20}$");
    private static final Pattern OF_KOREAN = Pattern.compile("^[가-힣]{0,3} ?(?:중|가운데)");
    private static final Pattern OF_ENGLISH =
            Pattern.compile("(?i)\\bof (?:the|its|their|a total of|all)? ?$");

    private static final int NEAR = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// How far shares that are rounded may be off, and how far off they are no such list.
    private static final BigDecimal ROUNDED = BigDecimal.ONE;

    private static final BigDecimal NO_LIST = BigDecimal.TEN;

    static List<Remainder> in(String text, List<Figure> figures, Language language) {
        List<Remainder> found = new ArrayList<>();
        Pattern rest = language == Language.KOREAN ? KOREAN : ENGLISH;
        for (Figure last : figures) {
            int end = last.span().start();
            if (rest.matcher(text.substring(Math.max(0, end - NEAR), end)).find()) {
                of(text, last, figures, language).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Remainder> of(
            String text, Figure last, List<Figure> figures, Language language) {
        int from =
                Sentences.of(text).stream()
                        .filter(sentence -> sentence.contains(last.span()))
                        .mapToInt(Span::start)
                        .findFirst()
                        .orElse(0);
        List<Figure> parts =
                figures.stream()
                        .filter(
                                f ->
                                        f.span().start() >= from
                                                && f.span().end() <= last.span().end())
                        .filter(f -> f.kind() == last.kind() && likeIt(f, last))
                        .toList();
        if (parts.stream().anyMatch(f -> f.approximation() != Approximation.EXACT)) {
            return Optional.empty();
        }
        if (last.kind() == Kind.PERCENT) {
            return parts.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Remainder(parts, Optional.empty()));
        }
        return last.kind() == Kind.COUNT
                        && parts.size() > 2
                        && total(text, parts.getFirst().span(), language)
                ? Optional.of(
                        new Remainder(
                                parts.subList(1, parts.size()), Optional.of(parts.getFirst())))
                : Optional.empty();
    }

    private static boolean likeIt(Figure figure, Figure last) {
        return figure.unit().equals(last.unit())
                || figure.unit().isEmpty()
                || last.unit().isEmpty();
    }

    private static boolean total(String text, Span figure, Language language) {
        return language == Language.KOREAN
                ? OF_KOREAN.matcher(text.substring(figure.end())).find()
                : OF_ENGLISH.matcher(text.substring(0, figure.start())).find();
    }

    BigDecimal sum() {
        return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean addsUp() {
        BigDecimal off = total.map(Figure::value).orElse(HUNDRED).subtract(sum()).abs();
        return total.isPresent()
                ? off.signum() == 0 || off.compareTo(total.get().value()) > 0
                : off.compareTo(ROUNDED) <= 0 || off.compareTo(NO_LIST) > 0;
    }
}
