package org.naranhi.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.naranhi.hangul.Syllable;

/// How well Latin letters can be what a foreign name in Hangul was heard from: 마이크 폼페이오 from Mike
/// Pompeo. Sounds and letters are aligned at the least cost by `transliteration.tsv`; letters that
/// English leaves unheard cost little.
final class Transliteration {
    private static final Map<String, Map<String, Double>> COSTS = costs();
    private static final int LONGEST = 4;
    private static final String ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String[] VOWELS = {
        "ㅏ", "ㅐ", "Yㅏ", "Yㅐ", "ㅓ", "ㅔ", "Yㅓ", "Yㅔ", "ㅗ", "Wㅏ", "Wㅐ", "ㅚ", "Yㅗ", "ㅜ", "Wㅓ", "Wㅔ",
        "Wㅣ", "Yㅜ", "ㅡ", "ㅢ", "ㅣ"
    };
    private static final Map<Integer, String> FINALS =
            Map.of(1, "-ㄱ", 4, "-ㄴ", 8, "-ㄹ", 16, "-ㅁ", 17, "-ㅂ", 19, "-ㅅ", 21, "-ㅇ");

    private Transliteration() {}

    private static Map<String, Map<String, Double>> costs() {
        Map<String, Map<String, Double>> costs = new HashMap<>();
        for (String[] row : Tables.rows("transliteration.tsv")) {
            Map<String, Double> letters = new HashMap<>();
            for (String cell : row[1].split(" ")) {
                int colon = cell.indexOf(':');
                letters.put(cell.substring(0, colon), Double.valueOf(cell.substring(colon + 1)));
            }
            costs.put(row[0], letters);
        }
        return costs;
    }

    /// 1 when every sound has its letters, 0 when hardly any has.
    static double likeness(String hangul, String latin) {
        List<String> sounds = sounds(hangul);
        String letters = PartedName.letters(latin).toLowerCase(Locale.ROOT);
        if (sounds.isEmpty() || letters.isEmpty()) {
            return 0;
        }
        double size = 0.5 * (weight(sounds) + weight(letters));
        return Math.max(0, 1 - least(sounds, letters) / Math.max(1, size));
    }

    /// Whether a name may begin with a syllable: a quick look before the long one.
    static boolean begins(char syllable, String latin) {
        List<String> sounds = sounds(String.valueOf(syllable));
        String letters = PartedName.letters(latin);
        if (sounds.isEmpty() || letters.isEmpty()) {
            return false;
        }
        for (int size = 1; size <= Math.min(LONGEST, letters.length()); size++) {
            if (cost(sounds.getFirst(), letters.substring(0, size)) < 0.5) {
                return true;
            }
        }
        return false;
    }

    private static List<String> sounds(String hangul) {
        List<String> sounds = new ArrayList<>();
        for (char c : hangul.toCharArray()) {
            if (!Syllable.is(c)) {
                continue;
            }
            int index = c - '가';
            char onset = ONSETS.charAt(index / 588);
            if (onset != 'ㅇ') {
                sounds.add(String.valueOf(onset));
            }
            String vowel = VOWELS[index % 588 / 28];
            for (char part :
                    (vowel.equals("ㅚ") ? "ㅗㅣ" : vowel.equals("ㅢ") ? "ㅡㅣ" : vowel).toCharArray()) {
                sounds.add(String.valueOf(part));
            }
            String last = FINALS.get(index % 28);
            if (last != null) {
                sounds.add(last);
            }
        }
        return sounds;
    }

    private static double least(List<String> sounds, String letters) {
        double[][] least = new double[sounds.size() + 1][letters.length() + 1];
        for (int i = 0; i <= sounds.size(); i++) {
            for (int j = 0; j <= letters.length(); j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                double best = Double.MAX_VALUE;
                if (i > 0) {
                    best = least[i - 1][j] + unwritten(sounds.get(i - 1));
                }
                if (j > 0) {
                    best = Math.min(best, least[i][j - 1] + unheard(letters, j - 1));
                }
                for (int size = 1; i > 0 && size <= Math.min(j, LONGEST); size++) {
                    double cost = cost(sounds.get(i - 1), letters.substring(j - size, j));
                    best = Math.min(best, least[i - 1][j - size] + cost);
                }
                least[i][j] = best;
            }
        }
        return least[sounds.size()][letters.length()];
    }

    private static double cost(String sound, String letters) {
        Double cost = COSTS.getOrDefault(sound, Map.of()).get(letters);
        if (cost != null) {
            return cost;
        }
        if (letters.length() > 1) {
            boolean doubled = letters.length() == 2 && letters.charAt(0) == letters.charAt(1);
            return doubled ? cost(sound, letters.substring(1)) : 3;
        }
        boolean vowels = vowel(sound) && "aeiouy".contains(letters);
        return vowels ? 0.5 : vowel(sound) == "aeiouy".contains(letters) ? 1 : 1.5;
    }

    private static boolean vowel(String sound) {
        return sound.length() == 1
                && (sound.charAt(0) >= 'ㅏ' || sound.equals("Y") || sound.equals("W"));
    }

    private static double unwritten(String sound) {
        return switch (sound) {
            case "ㅡ" -> 0.02;
            case "Y", "W" -> 0.15;
            case "ㅣ" -> 0.2;
            default -> vowel(sound) ? 0.35 : 0.9;
        };
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

    private static double weight(List<String> sounds) {
        double weight = 0;
        for (String sound : sounds) {
            weight += vowel(sound) ? 0.4 : 1;
        }
        return weight;
    }

    private static double weight(String letters) {
        double weight = 0;
        for (char c : letters.toCharArray()) {
            weight += "aeiouy".indexOf(c) >= 0 ? 0.4 : c == 'h' || c == 'r' ? 0.6 : 1;
        }
        return weight;
    }
}
