package org.naranhi.ui.names;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.naranhi.ui.shared.KeysDialog;

/// Every key of the names desk.
final class NameKeys {
    private static final SequencedMap<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("search", "Alt+KeyS");
        KEYS.put("down", "Alt+ArrowDown");
        KEYS.put("up", "Alt+ArrowUp");
        KEYS.put("open", "Enter");
        KEYS.put("add", "Alt+KeyN");
        KEYS.put("try", "Alt+KeyT");
        KEYS.put("edit", "Alt+KeyE");
        KEYS.put("check", "Alt+KeyV");
        KEYS.put("settle", "Alt+KeyA");
        KEYS.put("spelling", "Alt+Shift+Digit");
        KEYS.put("record", "Alt+KeyG");
        KEYS.put("showKeys", "Alt+KeyH");
    }

    private NameKeys() {}

    /// The actions in the order to list them in, each with its key.
    static Map<String, String> all() {
        return java.util.Collections.unmodifiableMap(KEYS);
    }

    static void show() {
        KeysDialog dialog = new KeysDialog();
        KEYS.forEach((action, key) -> dialog.add("name-keys." + action, java.util.List.of(key)));
        dialog.open();
    }
}
