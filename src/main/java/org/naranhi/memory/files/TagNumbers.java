package org.naranhi.memory.files;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers of the tags of one unit: what matches in both languages gets the same number.
public final class TagNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean given;

    /// @param ours whether TMX's `x` is the number itself, as in files of ours
    public void clear(boolean ours) {
        numbers.clear();
        given = ours;
    }

    /// The number of the tag that is the `place`-th of its kind, or has this `x`.
    public int of(String kind, @Nullable String x, int place) {
        if (given && x != null && x.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(x);
        }
        String key = kind + (x == null ? " #" + place : " x" + x);
        return numbers.computeIfAbsent(key, _ -> numbers.size() + 1);
    }
}
