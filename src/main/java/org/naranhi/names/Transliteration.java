package org.naranhi.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.naranhi.hangul.Syllable;

/// How well Latin letters can be what a foreign name in Hangul was heard from: 마이크 폼페이오 from Mike
/// Pompeo. Sounds and letters are aligned at the least cost by `transliteration.tsv`; letters that
/// English leaves unheard cost little.
public final class Transliteration {
    private static final int LONGEST = 4;
    private static final String VOWELS = "aeiouy";
    private static final String[] VOWEL_SOUNDS = {
        "ㅏ", "ㅐ", "Yㅏ", "Yㅐ", "ㅓ", "ㅔ", "Yㅓ", "Yㅔ", "ㅗ", "Wㅏ", "Wㅐ", "ㅗㅣ", "Yㅗ", "ㅜ", "Wㅓ", "Wㅔ",
        "Wㅣ", "Yㅜ", "ㅡ", "ㅡㅣ", "ㅣ"
    };
    private static final Map<Character, String> FINALS =
            Map.of('ㄱ', "-ㄱ", 'ㄴ', "-ㄴ", 'ㄹ', "-ㄹ", 'ㅁ', "-ㅁ", 'ㅂ', "-ㅂ", 'ㅅ', "-ㅅ", 'ㅇ', "-ㅇ");

    private Transliteration() {}

    /// The likeness of the part of a name that is least like, words compared in either order where
    /// there are as many.
    public static double leastLike(String hangul, String latin) {
        String[] heard = hangul.split("[ ·]");
        String[] written = latin.split("[ ·]");
        if (heard.length != written.length) {
            return likeness(hangul, latin);
        }
        double inOrder = 1;
        double turned = 1;
        for (int i = 0; i < heard.length; i++) {
            inOrder = Math.min(inOrder, likeness(heard[i], written[i]));
            turned = Math.min(turned, likeness(heard[i], written[heard.length - 1 - i]));
        }
        return Math.max(inOrder, turned);
    }

    /// 1 when every sound has its letters, 0 when hardly any has.
    static double likeness(String hangul, String latin) {
        List<Sound> sounds = sounds(hangul);
        String letters = letters(latin);
        if (sounds.isEmpty() || letters.isEmpty()) {
            return 0;
        }
        double size = 0.5 * (weight(sounds) + weight(letters));
        return Math.max(0, 1 - least(sounds, letters) / Math.max(1, size));
    }

    /// Whether a name may begin with a syllable: a quick look before the long one.
    static boolean begins(char syllable, String latin) {
        List<Sound> sounds = sounds(String.valueOf(syllable));
        String letters = letters(latin);
        for (int size = 1;
                !sounds.isEmpty() && size <= Math.min(LONGEST, letters.length());
                size++) {
            if (sounds.getFirst().cost(letters, 0, size) < 0.5) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String latin) {
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isLetter(plain.charAt(i))) {
                letters.append(plain.charAt(i));
            }
        }
        return letters.toString();
    }

    private static List<Sound> sounds(String hangul) {
        List<Sound> sounds = new ArrayList<>();
        for (char c : hangul.toCharArray()) {
            if (!Syllable.is(c)) {
                continue;
            }
            Syllable syllable = Syllable.of(c);
            if (syllable.initialJamo() != 'ㅇ') {
                sounds.add(Sound.of(String.valueOf(syllable.initialJamo())));
            }
            String vowel = VOWEL_SOUNDS[syllable.vowel()];
            for (int i = 0; i < vowel.length(); i++) {
                sounds.add(Sound.of(vowel.substring(i, i + 1)));
            }
            String last = syllable.closed() ? FINALS.get(syllable.lastJamo()) : null;
            if (last != null) {
                sounds.add(Sound.of(last));
            }
        }
        return sounds;
    }

    private static double least(List<Sound> sounds, String letters) {
        double[] before = new double[letters.length() + 1];
        for (int j = 1; j <= letters.length(); j++) {
            before[j] = before[j - 1] + unheard(letters, j - 1);
        }
        for (Sound sound : sounds) {
            double[] here = new double[letters.length() + 1];
            for (int j = 0; j <= letters.length(); j++) {
                double best = before[j] + sound.unwritten();
                if (j > 0) {
                    best = Math.min(best, here[j - 1] + unheard(letters, j - 1));
                }
                for (int size = Math.min(j, sound.longest()); size > 0; size--) {
                    if (before[j - size] < best) {
                        best = Math.min(best, before[j - size] + sound.cost(letters, j - size, j));
                    }
                }
                here[j] = best;
            }
            before = here;
        }
        return before[letters.length()];
    }

    private static double unheard(String letters, int i) {
        char c = letters.charAt(i);
        boolean last = i == letters.length() - 1;
        return switch (c) {
            case 'e' -> last ? 0.02 : 0.2;
            case 'a', 'i', 'o', 'u', 'y' -> 0.25;
            case 'h' -> 0.1;
            case 'r', 'w' -> 0.15;
            case 'g' -> i > 0 && letters.charAt(i - 1) == 'n' ? 0.1 : 0.5;
            default -> 0.8;
        };
    }

    private static double weight(List<Sound> sounds) {
        double weight = 0;
        for (Sound sound : sounds) {
            weight += sound.vowel() ? 0.4 : 1;
        }
        return weight;
    }

    private static double weight(String letters) {
        double weight = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            weight += VOWELS.indexOf(c) >= 0 ? 0.4 : c == 'h' || c == 'r' ? 0.6 : 1;
        }
        return weight;
    }
}
