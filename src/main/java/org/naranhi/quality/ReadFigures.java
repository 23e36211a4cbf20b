package org.naranhi.quality;

import java.util.List;
import org.naranhi.figures.Approximation;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figures;
import org.naranhi.morphology.Remembered;
import org.naranhi.text.Language;

/// The figures of a text, read once for all the checks that ask for them.
final class ReadFigures {
    /// What is longer is no segment, and not worth remembering.
    private static final int LONGEST = 4000;

    private static final int PLACES = 1 << 7;
    private static final Remembered<List<Figure>> KOREAN =
            new Remembered<>(PLACES, text -> Figures.all(text, Language.KOREAN));
    private static final Remembered<List<Figure>> ENGLISH =
            new Remembered<>(PLACES, text -> Figures.all(text, Language.ENGLISH));

    private ReadFigures() {}

    static List<Figure> of(String text, Language language) {
        return all(text, language).stream()
                .filter(figure -> figure.approximation() != Approximation.SEVERAL)
                .toList();
    }

    /// With the vague ones.
    static List<Figure> all(String text, Language language) {
        if (text.length() > LONGEST) {
            return Figures.all(text, language);
        }
        return (language == Language.KOREAN ? KOREAN : ENGLISH).of(text);
    }
}
