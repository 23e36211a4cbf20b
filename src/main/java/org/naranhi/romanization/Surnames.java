package org.naranhi.romanization;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.naranhi.hangul.Hanja;
import org.naranhi.hangul.Syllable;
import org.naranhi.text.RuleTable;

/// `surnames.tsv`, and names written in Hanja.
final class Surnames {
    private static final Map<String, String> SETS =
            RuleTable.rows(Surnames.class, "surnames.tsv").stream()
                    .collect(Collectors.toMap(r -> r.get(0), r -> r.get(1)));
    private static final Map<Character, Character> HANJA = pairs("hanja");
    private static final Map<Character, Character> NORTH = pairs("north");

    private Surnames() {}

    static Set<String> set(String name) {
        return Set.copyOf(Arrays.asList(SETS.getOrDefault(name, "").split(" ")));
    }

    private static Map<Character, Character> pairs(String name) {
        return set(name).stream()
                .collect(Collectors.toMap(pair -> pair.charAt(0), pair -> pair.charAt(1)));
    }

    static char north(char surname) {
        return NORTH.getOrDefault(surname, surname);
    }

    /// A name in Hanja in Hangul. The initial-sound rule holds for the surname, and at the head of
    /// a given name of two syllables; one of a single syllable keeps its ㄹ (하륜, 최린), and 렬, 률 after
    /// a vowel or ㄴ are 열, 율 (한글 맞춤법 제11항).
    static String read(String name) {
        boolean hanja = false;
        for (int i = 0; i < name.length() && !hanja; i++) {
            hanja = Hanja.is(name.charAt(i));
        }
        if (!hanja) {
            return name;
        }
        String first =
                HANJA.containsKey(name.charAt(0))
                        ? HANJA.get(name.charAt(0)) + name.substring(1)
                        : name;
        StringBuilder read = new StringBuilder(Hanja.read(first));
        int given = given(read.toString());
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (!Syllable.is(c)) {
                continue;
            }
            boolean heads = i == 0 || i == given && read.length() - given > 1;
            if (heads) {
                read.setCharAt(i, Hanja.atHead(c));
            } else if ((c == '렬' || c == '률') && after(read.charAt(i - 1))) {
                read.setCharAt(i, Hanja.atHead(c));
            }
        }
        return read.toString();
    }

    private static boolean after(char before) {
        return Syllable.is(before)
                && (!Syllable.of(before).closed() || Syllable.of(before).lastJamo() == 'ㄴ');
    }

    private static int given(String name) {
        int space = name.indexOf(' ');
        if (space > 0) {
            return space + 1;
        }
        return name.length() > 2 && set("two").contains(name.substring(0, 2)) ? 2 : 1;
    }
}
