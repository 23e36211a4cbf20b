package org.naranhi.memory.tmx;

import java.util.HashMap;
import java.util.Map;

/// Numbers of the tags of one unit: what matches in both languages gets the same number.
final class TagNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();

    /// `key` says which tag it is: by TMX's `x`, by `i`, or by its place among its kind.
    int of(String key) {
        return numbers.computeIfAbsent(key, _ -> numbers.size() + 1);
    }
}
