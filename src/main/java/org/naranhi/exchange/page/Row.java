package org.naranhi.exchange.page;

import java.util.List;
import org.naranhi.text.Language;
import org.naranhi.text.PassageKind;

/// What stands level in all languages of an edition: a paragraph, a headline, a caption with its
/// credit, the line with author and date.
public record Row(Place place, List<Cell> cells) {
    /// Where in an article it stands.
    public enum Place {
        SECTION,
        HEADLINE,
        SUBHEAD,
        BY,
        FIGURE,
        BODY;

        static Place of(PassageKind kind) {
            return switch (kind) {
                case SECTION -> SECTION;
                case HEADLINE -> HEADLINE;
                case SUBHEAD -> SUBHEAD;
                case BYLINE, DATELINE, TIMESTAMP -> BY;
                case CAPTION, CREDIT -> FIGURE;
                case BODY -> BODY;
                case MASTHEAD, LEFT_OUT ->
                        throw new IllegalArgumentException("not for readers: " + kind);
            };
        }

        /// Whether two such passages in a row stand on one line or in one figure.
        boolean joins(PassageKind next) {
            return this == BY && of(next) == BY || this == FIGURE && next == PassageKind.CREDIT;
        }
    }

    public record Cell(Language language, List<Part> parts) {}

    /// One passage in one language.
    public record Part(PassageKind kind, List<Sentence> sentences) {
        public String words(String lineBreak) {
            StringBuilder words = new StringBuilder();
            for (Sentence sentence : sentences) {
                words.append(sentence.gap()).append(sentence.words(lineBreak));
            }
            return words.toString();
        }
    }

    public Row {
        cells = List.copyOf(cells);
    }
}
