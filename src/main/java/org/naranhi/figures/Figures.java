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
        Unmarked unmarked = Unmarked.of(text);
        String plain = unmarked.plain();
        List<Figure> figures =
                switch (language) {
                    case KOREAN -> new KoreanFigures(plain).read();
                    case ENGLISH -> new EnglishFigures(plain).read();
                };
        return figures.stream()
                .map(
                        f ->
                                new Figure(
                                        unmarked.original(f.span()),
                                        f.kind(),
                                        f.value(),
                                        f.unit(),
                                        f.written(),
                                        Approximations.of(plain, f, language)))
                .toList();
    }
}
