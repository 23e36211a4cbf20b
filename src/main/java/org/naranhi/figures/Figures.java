package org.naranhi.figures;

import java.util.List;
import org.naranhi.text.Language;
import org.naranhi.text.Unmarked;

/// Reads the numbers of a text.
public final class Figures {
    private Figures() {}

    /// The figures in the order of the text. Vague ones (수십만, dozens of) are left out. Spans are
    /// those of `text` with its markers.
    public static List<Figure> read(String text, Language language) {
        return all(text, language).stream()
                .filter(figure -> figure.approximation() != Approximation.SEVERAL)
                .toList();
    }

    /// The figures with the vague ones, whose value is their size: 100,000 of 수십만.
    public static List<Figure> all(String text, Language language) {
        Unmarked unmarked = Unmarked.of(text);
        String plain = unmarked.plain();
        List<Figure> figures =
                switch (language) {
                    case KOREAN -> new KoreanFigures(plain).read();
                    case ENGLISH -> new EnglishFigures(plain).read();
                };
        return Together.of(plain, figures).stream()
                .map(f -> placed(f, unmarked, language))
                .toList();
    }

    /// The dates that are said by their distance (지난달, next year), which [#read] passes over.
    public static List<Figure> relative(String text, Language language) {
        Unmarked unmarked = Unmarked.of(text);
        return RelativeWords.of(unmarked.plain(), language).stream()
                .map(f -> placed(f, unmarked, language))
                .toList();
    }

    private static Figure placed(Figure figure, Unmarked text, Language language) {
        return new Figure(
                text.original(figure.span()),
                figure.kind(),
                figure.value(),
                figure.unit(),
                figure.written(),
                figure.approximation() == Approximation.EXACT
                        ? Approximations.of(text.plain(), figure, language)
                        : figure.approximation());
    }
}
