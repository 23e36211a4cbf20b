package org.naranhi.romanization;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.hangul.Syllable;

/// RR by its tables.
final class RevisedRomanization {
    /// What is written where a final meets what follows.
    private record Junction(String finals, String next, String last, String initial) {
        boolean fits(Syllable before, Syllable after) {
            return finals.indexOf(before.lastJamo()) >= 0
                    && (next.indexOf(after.initialJamo()) >= 0
                            || next.indexOf(after.toChar()) >= 0);
        }
    }

    private static final Letters LETTERS = new Letters("rr-letters.tsv");
    private static final List<Junction> JUNCTIONS =
            Rows.of("rr-junctions.tsv")
                    .map(row -> new Junction(row.get(0), row.get(1), row.get(2), row.get(3)))
                    .toList();
    private static final List<List<String>> PRONOUNCED =
            Rows.of("pronounced.tsv")
                    .sorted(Comparator.comparing(row -> -row.getFirst().length()))
                    .toList();

    private RevisedRomanization() {}

    static String of(String text) {
        String said = said(text);
        StringBuilder written = new StringBuilder(said.length() * 3);
        String initial = null;
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            if (!Syllable.is(c)) {
                LETTERS.loose(c, written);
                initial = null;
                continue;
            }
            Syllable syllable = Syllable.of(c);
            written.append(initial == null ? LETTERS.initial(syllable.initialJamo()) : initial)
                    .append(LETTERS.vowel(syllable.vowelJamo()));
            initial = null;
            if (syllable.closed()) {
                Junction junction = junction(syllable, said, i + 1);
                written.append(
                        junction == null ? LETTERS.last(syllable.lastJamo()) : junction.last());
                initial = junction == null ? null : junction.initial();
            }
        }
        return written.toString();
    }

    static String ofSyllables(String text) {
        return LETTERS.ofSyllables(text);
    }

    private static String said(String text) {
        String said = text;
        for (List<String> row : PRONOUNCED) {
            said = said.replace(row.get(0), row.get(1));
        }
        return said;
    }

    private static @Nullable Junction junction(Syllable before, String said, int next) {
        if (next >= said.length() || !Syllable.is(said.charAt(next))) {
            return null;
        }
        Syllable after = Syllable.of(said.charAt(next));
        return JUNCTIONS.stream()
                .filter(junction -> junction.fits(before, after))
                .findFirst()
                .orElse(null);
    }
}
