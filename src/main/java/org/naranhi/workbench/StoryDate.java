package org.naranhi.workbench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naranhi.figures.Figure;
import org.naranhi.figures.Figure.Kind;
import org.naranhi.figures.Figures;
import org.naranhi.story.Passage;
import org.naranhi.story.StoryText;
import org.naranhi.story.StoryText.PassageText;
import org.naranhi.text.PassageKind;

/// The day a story is of, as its first timestamp says. When it was taken in says nothing: archives
/// are.
final class StoryDate {
    private StoryDate() {}

    static @Nullable LocalDate of(StoryText story) {
        return story.passages().stream()
                .map(PassageText::passage)
                .filter(passage -> passage.kind() == PassageKind.TIMESTAMP)
                .flatMap(passage -> date(passage).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> date(Passage passage) {
        List<Figure> figures = Figures.read(passage.text(), passage.language());
        try {
            return Optional.of(
                    LocalDate.of(
                            first(figures, Kind.YEAR),
                            first(figures, Kind.MONTH),
                            first(figures, Kind.DAY)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// 0, which is part of no date, where there is none.
    private static int first(List<Figure> figures, Kind kind) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .mapToInt(figure -> figure.value().intValue())
                .findFirst()
                .orElse(0);
    }
}
