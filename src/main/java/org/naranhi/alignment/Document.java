package org.naranhi.alignment;

import java.util.List;

/// Two editions read, and what ties them: everything beads are measured by.
final class Document {
    final List<ReadSentence> korean;
    final List<ReadSentence> english;
    final MarkTable koreanMarks;
    final MarkTable englishMarks;
    final Ties ties;

    Document(List<ReadSentence> korean, List<ReadSentence> english, LearnedLexicon lexicon) {
        this.korean = korean;
        this.english = english;
        koreanMarks = new MarkTable(korean);
        englishMarks = new MarkTable(english);
        ties = new Ties(koreanMarks, englishMarks, lexicon);
    }

    /// What measures beads within a band.
    BeadFeatures features(Band band) {
        return new BeadFeatures(
                korean,
                english,
                koreanMarks,
                englishMarks,
                ties,
                new Links(koreanMarks, englishMarks, ties, band));
    }
}
