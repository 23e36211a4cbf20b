package org.naranhi.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How alike the text nearest to another is among many, by plain edit distance: 1 − distance ÷
/// length of the longer. Counted in letters, or in words as spaces part them.
final class NearestTexts {
    enum Unit {
        LETTERS,
        WORDS
    }

    private final Unit unit;
    private final Map<String, Integer> signs = new HashMap<>();
    private final List<int[]> byLength;

    NearestTexts(Unit unit, Collection<String> texts) {
        this.unit = unit;
        this.byLength =
                texts.stream()
                        .distinct()
                        .map(this::signs)
                        .sorted(Comparator.comparingInt(text -> text.length))
                        .toList();
    }

    private int[] signs(String text) {
        return Arrays.stream(text.split(unit == Unit.LETTERS ? "" : " "))
                .mapToInt(sign -> signs.computeIfAbsent(sign, _ -> signs.size()))
                .toArray();
    }

    double alike(String one, String other) {
        int[] text = signs(one);
        int[] second = signs(other);
        return alike(new EditDistance(text, signs.size()), text, second);
    }

    private static double alike(EditDistance distance, int[] text, int[] other) {
        return 1 - (double) distance.to(other) / Math.max(1, Math.max(text.length, other.length));
    }

    /// The most alike of all. Goes from texts of the same length outwards, as far as the length
    /// alone leaves a chance.
    double best(String asked) {
        int[] text = signs(asked);
        EditDistance distance = new EditDistance(text, signs.size());
        int above = firstOfLength(text.length);
        int below = above - 1;
        double best = 0;
        while (above < byLength.size() || below >= 0) {
            if (above < byLength.size()) {
                int[] other = byLength.get(above);
                above = (double) text.length / other.length < best ? byLength.size() : above + 1;
                best = Math.max(best, alike(distance, text, other));
            }
            if (below >= 0) {
                int[] other = byLength.get(below);
                below = (double) other.length / text.length < best ? -1 : below - 1;
                best = Math.max(best, alike(distance, text, other));
            }
        }
        return best;
    }

    private int firstOfLength(int length) {
        int low = 0;
        int high = byLength.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (byLength.get(middle).length < length) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
