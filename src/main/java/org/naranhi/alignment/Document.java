package org.naranhi.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two editions read, and what ties them: everything beads are measured by.
final class Document {
    private static final long SMALL = 300 * 300;
    private static final int WIDTH = 24;
    private static final int WIDENED_FOR_SOUNDS = 1;

    final List<ReadSentence> korean;
    final List<ReadSentence> english;
    final Ties ties;
    private final MarkTable koreanMarks;
    private final MarkTable englishMarks;
    private final @Nullable RoughWay rough;

    Document(List<ReadSentence> korean, List<ReadSentence> english, LearnedLexicon lexicon) {
        this.korean = korean;
        this.english = english;
        koreanMarks = new MarkTable(korean);
        englishMarks = new MarkTable(english);
        ties = new Ties(koreanMarks, englishMarks, lexicon);
        boolean small = (long) korean.size() * english.size() <= SMALL;
        rough = small ? null : new RoughWay(koreanMarks, englishMarks, ties);
        ties.addSounds(firstBand(WIDENED_FOR_SOUNDS));
    }

    /// What measures beads within a band.
    BeadFeatures features(Band band, @Nullable PartLinks parts) {
        Links links = new Links(koreanMarks, englishMarks, ties, band);
        return new BeadFeatures(
                korean, english, new Holding(koreanMarks, englishMarks, ties, links), parts);
    }

    /// Where a first look looks: everywhere in a document of usual size.
    Band firstBand(int widened) {
        int width = WIDTH << 2 * widened;
        return rough == null || width >= english.size()
                ? Band.all(korean.size(), english.size())
                : rough.band(width);
    }
}
