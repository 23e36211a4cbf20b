package org.naranhi.hangul;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How Hanja are read, by `hanja.tsv`: the reading each has in KS X 1001, without the initial-sound
/// rule.
public final class Hanja {
    private Hanja() {}

    /// Loaded only where Hanja are met.
    private static final class Table {
        static final Map<Character, Character> READINGS = load();

        private static Map<Character, Character> load() {
            Map<Character, Character> readings = new HashMap<>(32_768);
            Readings.rows("hanja.tsv")
                    .forEach(
                            row ->
                                    Stream.concat(chars(row, 1), chars(row, 2))
                                            .forEach(c -> readings.put(c, row.get(0).charAt(0))));
            return readings;
        }

        private static Stream<Character> chars(List<String> row, int column) {
            return row.get(column).chars().mapToObj(c -> (char) c);
        }
    }

    public static boolean is(int c) {
        // compatibility ideographs as numbers: written out they would be normalized to others
        return c >= '㐀' && c <= '鿿' || c >= 0xF900 && c <= 0xFAFF;
    }

    /// The text with each of its Hanja as it is read; one that isn't known stays.
    public static String read(String text) {
        return text.chars().noneMatch(Hanja::is)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .chars()
                        .mapToObj(c -> String.valueOf(reading((char) c)))
                        .collect(Collectors.joining());
    }

    private static char reading(char c) {
        return is(c) ? Table.READINGS.getOrDefault(c, c) : c;
    }

    /// The initial-sound rule (한글 맞춤법 제10–12항) at the head of a word: 리 is 이, 로 노, 녀 여.
    public static char atHead(char syllable) {
        Syllable s = Syllable.of(syllable);
        boolean front = "ㅣㅑㅕㅖㅛㅠ".indexOf(s.vowelJamo()) >= 0;
        char initial =
                switch (s.initialJamo()) {
                    case 'ㄹ' -> front ? 'ㅇ' : 'ㄴ';
                    case 'ㄴ' -> front ? 'ㅇ' : 'ㄴ';
                    default -> s.initialJamo();
                };
        return Syllable.of(initial, s.vowelJamo(), s.lastJamo()).toChar();
    }
}
