package org.naranhi.ui.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.naranhi.ui.shared.KeysDialog;

/// Every key of the memory's screen.
final class MemoryKeys {
    private static final SequencedMap<String, List<String>> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("search", List.of("Mod+KeyF", "Slash"));
        KEYS.put("hits", List.of("ArrowDown", "ArrowUp"));
        KEYS.put("edit", List.of("Enter", "KeyE"));
        KEYS.put("delete", List.of("Delete"));
        KEYS.put("move", List.of("KeyM"));
        KEYS.put("choose", List.of("KeyX"));
        KEYS.put("rank", List.of("Alt+Shift+ArrowUp", "Alt+Shift+ArrowDown"));
        KEYS.put("showKeys", List.of("Alt+KeyH"));
    }

    private MemoryKeys() {}

    static void show() {
        KeysDialog dialog = new KeysDialog();
        KEYS.forEach((action, keys) -> dialog.add("memory-keys." + action, keys));
        dialog.open();
    }
}
