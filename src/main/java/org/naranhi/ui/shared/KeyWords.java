package org.naranhi.ui.shared;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A key as people read it: `Mod+Shift+KeyC` is `Ctrl ⇧ C`.
public final class KeyWords {
    private static final Map<String, String> NAMES =
            Map.of(
                    "Mod", "Ctrl",
                    "Shift", "⇧",
                    "Enter", "⏎",
                    "ArrowDown", "↓",
                    "ArrowUp", "↑",
                    "Digit", "1–9",
                    "Period", ".",
                    "Slash", "/");

    private KeyWords() {}

    public static String words(String key) {
        return Stream.of(key.split("\\+"))
                .map(part -> NAMES.getOrDefault(part, part.replaceFirst("^(Key|Digit)(?=.)", "")))
                .collect(Collectors.joining(" "));
    }
}
