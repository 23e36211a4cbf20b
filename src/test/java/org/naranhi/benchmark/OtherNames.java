package org.naranhi.benchmark;

import java.util.Map;
import org.naranhi.benchmark.NameCounts.Person;
import org.naranhi.hangul.Syllable;

/// Which people of a list have another name in Latin letters than in Hangul: a stage name (김예지, Ryu
/// Young-seo), a Chinese name in Chinese (양국웅, Leung Kwok-hung), a misprint. Told by the consonants
/// that begin and end each syllable alone, so that it doesn't lean on what is measured.
final class OtherNames {
    /// What can begin the letters of an initial; of ㅇ, ㄴ and ㄹ by the initial-sound rule too.
    private static final Map<String, String> INITIALS =
            Map.of(
                    "ㄱㄲㅋ", "gkcq",
                    "ㄴ", "nlry",
                    "ㄷㄸㅌ", "dt",
                    "ㄹ", "rlnyieoua",
                    "ㅁ", "m",
                    "ㅂㅃㅍ", "bpv",
                    "ㅅㅆ", "s",
                    "ㅈㅉㅊ", "jczgt",
                    "ㅎ", "hw",
                    "ㅇ", "aeiouywlrn");

    /// What can end the letters of a final, or of none.
    private static final Map<String, String> FINALS =
            Map.of(
                    "-", "aeiouyhrw",
                    "ㄱㄲㅋ", "kgcq",
                    "ㄴㅇㅁ", "ngme",
                    "ㄹ", "lre",
                    "ㅂㅍ", "pbv",
                    "ㄷㅅㅆㅈㅊㅌㅎ", "tsdhn");

    private OtherNames() {}

    static boolean has(Person person) {
        for (int i = 0; i < person.letters().size(); i++) {
            Syllable syllable = Syllable.of(person.hangul().charAt(i));
            String letters = person.letters().get(i);
            char last = syllable.closed() ? syllable.lastJamo() : '-';
            if (!fits(INITIALS, syllable.initialJamo(), letters.charAt(0))
                    || !fits(FINALS, last, letters.charAt(letters.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Map<String, String> classes, char jamo, char letter) {
        return classes.entrySet().stream()
                .filter(one -> one.getKey().indexOf(jamo) >= 0)
                .anyMatch(one -> one.getValue().indexOf(letter) >= 0);
    }
}
