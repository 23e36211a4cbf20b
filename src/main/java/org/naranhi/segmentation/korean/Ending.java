package org.naranhi.segmentation.korean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.text.RuleTable;

/// A row of `endings-ko.tsv`: a word that ends a sentence without a stop. `breaks` and `holds` are
/// its examples, for people and the test.
///
/// @param last what such a word ends in: only then are its morphemes asked for; a letter that opens
///   it (ㅆ어) is the final consonant of the syllable before, `_` a space
/// @param morphemes fits the end of the word's morphemes, `하/XSV 었/EP 다/EF `
/// @param heldBy fits the beginning of what follows where the sentence goes on
/// @param needs what else has to be so
record Ending(
        String code,
        List<String> last,
        Pattern morphemes,
        Pattern heldBy,
        Set<Need> needs,
        String breaks,
        String holds,
        String source) {
    /// What shows that a word which may end a sentence does.
    enum Need {
        /// What follows ends like a sentence itself.
        END,
        /// The sentence has a word that asks.
        ASKS,
        /// The sentence is short.
        SHORT
    }

    private static final String FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    static List<Ending> table() {
        return RuleTable.rows(Ending.class, "endings-ko.tsv").stream().map(Ending::row).toList();
    }

    private static Ending row(List<String> cells) {
        if (cells.size() != 8) {
            throw new IllegalStateException(
                    "an ending has eight cells: " + String.join("|", cells));
        }
        return new Ending(
                cells.get(0),
                Stream.of(cells.get(1).split(" ")).map(s -> s.replace('_', ' ')).toList(),
                Pattern.compile("(?:" + cells.get(2) + ") $"),
                Pattern.compile(cells.get(3)),
                needs(cells.get(4)),
                cells.get(5),
                cells.get(6),
                cells.get(7));
    }

    private static Set<Need> needs(String cell) {
        return cell.isEmpty()
                ? Set.of()
                : Stream.of(cell.toUpperCase(Locale.ROOT).split(" "))
                        .map(Need::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the word that ends at `end` can be such a word.
    boolean mayEnd(String text, int end) {
        return last.stream().anyMatch(suffix -> endsIn(suffix, text, end));
    }

    private static boolean endsIn(String suffix, String text, int end) {
        int fin = FINALS.indexOf(suffix.charAt(0));
        if (fin < 0) {
            return text.startsWith(suffix, end - suffix.length());
        }
        int at = end - suffix.length();
        return at >= 0
                && text.startsWith(suffix.substring(1), at + 1)
                && Marks.hangul(text.charAt(at))
                && (text.charAt(at) - '가') % (FINALS.length() + 1) == fin + 1;
    }
}
