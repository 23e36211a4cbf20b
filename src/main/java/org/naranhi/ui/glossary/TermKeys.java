package org.naranhi.ui.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.naranhi.ui.shared.KeysDialog;

/// Every key of the terms desk.
final class TermKeys {
    private static final SequencedMap<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("search", "Alt+KeyS");
        KEYS.put("down", "Alt+ArrowDown");
        KEYS.put("up", "Alt+ArrowUp");
        KEYS.put("open", "Enter");
        KEYS.put("add", "Alt+KeyN");
        KEYS.put("edit", "Alt+KeyE");
        KEYS.put("settle", "Alt+KeyA");
        KEYS.put("showKeys", "Alt+KeyH");
    }

    private TermKeys() {}

    static void show() {
        KeysDialog dialog = new KeysDialog();
        KEYS.forEach((action, key) -> dialog.add("term-keys." + action, List.of(key)));
        dialog.open();
    }
}
