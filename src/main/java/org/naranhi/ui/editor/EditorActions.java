package org.naranhi.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What can be done by key in the workbench, and the keys it has at first. `Mod` is Ctrl, on a Mac
/// Cmd; a key is named as the browser's `KeyboardEvent.code` names it, and `Digit` stands for 1…9.
public final class EditorActions {
    private static final SequencedMap<String, List<String>> DEFAULTS = new LinkedHashMap<>();

    static {
        DEFAULTS.put("confirmNext", List.of("Mod+Enter"));
        DEFAULTS.put("confirmUntranslated", List.of("Mod+Shift+Enter"));
        DEFAULTS.put("next", List.of("Mod+ArrowDown"));
        DEFAULTS.put("previous", List.of("Mod+ArrowUp"));
        DEFAULTS.put("insertMatch", List.of("Mod+Digit", "Alt+Digit"));
        DEFAULTS.put("insertEntry", List.of("Alt+Shift+Digit"));
        DEFAULTS.put("copySource", List.of("Mod+KeyI"));
        DEFAULTS.put("clear", List.of("Mod+KeyD"));
        DEFAULTS.put("insertTag", List.of("Alt+KeyT"));
        DEFAULTS.put("concordance", List.of("Alt+KeyK"));
        DEFAULTS.put("addEntry", List.of("Alt+KeyG"));
        DEFAULTS.put("split", List.of("Mod+Alt+KeyS"));
        DEFAULTS.put("merge", List.of("Mod+Alt+KeyJ"));
        DEFAULTS.put("comment", List.of("Mod+Shift+KeyC"));
        DEFAULTS.put("goTo", List.of("Mod+KeyG"));
        DEFAULTS.put("nextFinding", List.of("F8"));
        DEFAULTS.put("previousFinding", List.of("Shift+F8"));
        DEFAULTS.put("applyReplacement", List.of("Alt+Period"));
        DEFAULTS.put("waive", List.of("Alt+KeyX"));
        DEFAULTS.put("keepMine", List.of("Alt+KeyM"));
        DEFAULTS.put("takeTheirs", List.of("Alt+KeyR"));
        DEFAULTS.put("undoPropagation", List.of("Alt+KeyZ"));
        DEFAULTS.put("check", List.of("Alt+KeyC"));
        DEFAULTS.put("preview", List.of("Alt+KeyP"));
        DEFAULTS.put("showKeys", List.of("Alt+KeyH"));
    }

    private EditorActions() {}

    /// Every action in the order to list them in, with its first keys.
    public static Map<String, List<String>> defaults() {
        return java.util.Collections.unmodifiableMap(DEFAULTS);
    }
}
