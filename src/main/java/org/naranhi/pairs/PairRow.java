package org.naranhi.pairs;

import java.util.List;
import org.naranhi.text.Language;

/// A line across both columns. A bead that stands level is one row; a bead that crosses others, or
/// whose sentences don't stand together, has a row for each run of sentences it has on a side.
public record PairRow(PairBead bead, List<PairSentence> korean, List<PairSentence> english) {
    public PairRow {
        korean = List.copyOf(korean);
        english = List.copyOf(english);
    }

    public List<PairSentence> sentences(Language language) {
        return language == Language.KOREAN ? korean : english;
    }

    /// Of the whole row, the same as long as it shows the same sentences first.
    public PairSentence first() {
        return korean.isEmpty() ? english.getFirst() : korean.getFirst();
    }
}
