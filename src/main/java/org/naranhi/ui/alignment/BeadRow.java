package org.naranhi.ui.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.naranhi.pairs.PairRow;
import org.naranhi.pairs.PairRows;
import org.naranhi.pairs.PairSentence;
import org.naranhi.pairs.PairText;
import org.naranhi.text.Language;

/// A row as the page shows it. `korean` and `english` of the bead count all its sentences, also
/// those in other rows of a bead that crosses. `confidence` is in percent.
record BeadRow(
        UUID bead,
        List<Words> ko,
        List<Words> en,
        int korean,
        int english,
        int confidence,
        List<String> rests,
        boolean byHand,
        boolean accepted) {
    /// A sentence. `begins`: its passage begins with it.
    record Words(UUID id, String text, boolean begins, String kind) {}

    static List<BeadRow> of(PairText text) {
        Map<UUID, List<PairSentence>> korean = text.byBead(Language.KOREAN);
        Map<UUID, List<PairSentence>> english = text.byBead(Language.ENGLISH);
        int[] passages = {-1, -1};
        return PairRows.of(text).stream()
                .map(
                        row ->
                                new BeadRow(
                                        row.bead().id(),
                                        words(row, Language.KOREAN, passages),
                                        words(row, Language.ENGLISH, passages),
                                        korean.getOrDefault(row.bead().id(), List.of()).size(),
                                        english.getOrDefault(row.bead().id(), List.of()).size(),
                                        (int) Math.floor(row.bead().confidence() * 100),
                                        row.bead().rests().stream()
                                                .map(e -> e.name().toLowerCase(Locale.ROOT))
                                                .toList(),
                                        row.bead().byHand(),
                                        row.bead().accepted()))
                .toList();
    }

    /// @param passages the passage that the sentence before was in, for each language
    private static List<Words> words(PairRow row, Language language, int[] passages) {
        return row.sentences(language).stream()
                .map(
                        sentence -> {
                            boolean begins = sentence.passage() != passages[language.ordinal()];
                            passages[language.ordinal()] = sentence.passage();
                            return new Words(
                                    sentence.id(), sentence.text(), begins, sentence.kind().code());
                        })
                .toList();
    }
}
