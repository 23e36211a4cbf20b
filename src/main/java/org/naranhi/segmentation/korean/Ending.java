package org.naranhi.segmentation.korean;

import java.util.List;
import java.util.regex.Pattern;

/// A row of `endings-ko.tsv`: a word that ends a sentence without a stop. `breaks` and `holds` are
/// its examples, for people and the test.
///
/// @param last the syllables such a word ends in: only then are its morphemes asked for
/// @param morphemes fits the end of the word's morphemes, `하/XSV 었/EP 다/EF `
/// @param heldBy fits the beginning of what follows where the sentence goes on
/// @param needsEnd whether what follows has to end like a sentence itself
record Ending(
        String code,
        String last,
        Pattern morphemes,
        Pattern heldBy,
        boolean needsEnd,
        String breaks,
        String holds,
        String source) {
    static List<Ending> table() {
        return Table.rows("endings-ko.tsv").map(Ending::row).toList();
    }

    private static Ending row(String[] cells) {
        if (cells.length != 8) {
            throw new IllegalStateException("an ending has eight cells: " + String.join("|", cells));
        }
        return new Ending(
                cells[0],
                cells[1],
                Pattern.compile("(?:" + cells[2] + ") $"),
                Pattern.compile(cells[3]),
                cells[4].equals("end"),
                cells[5],
                cells[6],
                cells[7]);
    }
}
