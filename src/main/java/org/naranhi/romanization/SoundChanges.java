package org.naranhi.romanization;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.RuleTable;

/// What happens where two syllables meet, by `sound-changes.tsv`, and how finals end a word, by
/// `finals.tsv`.
final class SoundChanges {
    /// How a change comes about; systems of romanization write some kinds and not others.
    enum Kind {
        PLAIN,
        /// A final goes over to the next syllable.
        LINK,
        /// ㅎ joins the stop before it: 좁히다.
        STOP_H,
        /// A stop joins the ㅎ before it: 좋다.
        H_STOP,
        TENSE
    }

    /// A row. `initial` is `=` for the next syllable's own, and with `tense` its tense letter.
    record Change(
            String finals,
            String next,
            String vowels,
            char last,
            char initial,
            boolean tense,
            Kind kind) {
        static final char OWN = '=';
        static final char NONE = '\0';

        static Change of(List<String> row) {
            String initial = row.get(4);
            boolean tense = initial.endsWith("'");
            String letter = tense ? initial.substring(0, initial.length() - 1) : initial;
            return new Change(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3).isEmpty() ? NONE : row.get(3).charAt(0),
                    letter.isEmpty() ? OWN : letter.charAt(0),
                    tense,
                    kind(row.get(5)));
        }

        private static Kind kind(String name) {
            return switch (name) {
                case "link" -> Kind.LINK;
                case "stop-h" -> Kind.STOP_H;
                case "h-stop" -> Kind.H_STOP;
                case "tense" -> Kind.TENSE;
                default -> Kind.PLAIN;
            };
        }

        private boolean mayFit(char last, char initial) {
            return finals.chars().anyMatch(c -> c == last || has(c, last, false))
                    && next.chars().anyMatch(c -> c == initial || has(c, initial, true));
        }

        private static boolean has(int c, char jamo, boolean initial) {
            if (!Syllable.is(c)) {
                return false;
            }
            Syllable syllable = Syllable.of((char) c);
            return jamo == (initial ? syllable.initialJamo() : syllable.lastJamo());
        }

        private boolean fits(char before, char last, char after, char initial, char vowel) {
            return (finals.indexOf(last) >= 0 || finals.indexOf(before) >= 0)
                    && (next.indexOf(initial) >= 0 || next.indexOf(after) >= 0)
                    && (vowels.isEmpty() || vowels.indexOf(vowel) >= 0);
        }
    }

    private static final char FIRST_JAMO = 'ㄱ';
    private static final int CONSONANTS = 'ㅎ' - 'ㄱ' + 1;
    private static final Change[][] CHANGES = changes();
    private static final char[] CLOSED = closed();

    private SoundChanges() {}

    private static Change[][] changes() {
        List<Change> all =
                RuleTable.rows(SoundChanges.class, "sound-changes.tsv").stream()
                        .map(Change::of)
                        .toList();
        Change[][] byPair = new Change[CONSONANTS * CONSONANTS][];
        for (int i = 0; i < byPair.length; i++) {
            char last = (char) (FIRST_JAMO + i / CONSONANTS);
            char initial = (char) (FIRST_JAMO + i % CONSONANTS);
            List<Change> fitting = new ArrayList<>();
            for (Change change : all) {
                if (change.mayFit(last, initial)) {
                    fitting.add(change);
                }
            }
            byPair[i] = fitting.toArray(Change[]::new);
        }
        return byPair;
    }

    private static char[] closed() {
        char[] closed = new char[CONSONANTS];
        for (int i = 0; i < CONSONANTS; i++) {
            closed[i] = (char) (FIRST_JAMO + i);
        }
        RuleTable.rows(SoundChanges.class, "finals.tsv")
                .forEach(
                        row ->
                                row.get(0)
                                        .chars()
                                        .forEach(
                                                c ->
                                                        closed[c - FIRST_JAMO] =
                                                                row.get(1).charAt(0)));
        return closed;
    }

    /// The first row that fits; null where the final closes and nothing else changes. `before` and
    /// `after` are the syllables as they are written.
    static @Nullable Change between(char before, char last, char after, char initial, char vowel) {
        for (Change change : CHANGES[(last - FIRST_JAMO) * CONSONANTS + initial - FIRST_JAMO]) {
            if (change.fits(before, last, after, initial, vowel)) {
                return change;
            }
        }
        return null;
    }

    /// A final as it ends a word.
    static char closed(char last) {
        return CLOSED[last - FIRST_JAMO];
    }
}
