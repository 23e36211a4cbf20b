package org.naranhi.ui.alignment;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naranhi.alignment.Evidence;

/// The words that `<naranhi-beads>` says, in the reader's language: the messages `beads.…`.
final class BeadWords {
    /// What a key does, in the order to list them in, with the key.
    static final List<List<String>> KEYS =
            List.of(
                    List.of("move", "ArrowUp", "ArrowDown", "←", "→"),
                    List.of("accept", "Enter"),
                    List.of("accept-above", "Mod+Enter"),
                    List.of("take-back", "Shift+Enter"),
                    List.of("doubtful", "KeyN"),
                    List.of("up", "Alt+ArrowUp"),
                    List.of("down", "Alt+ArrowDown"),
                    List.of("split", "KeyS"),
                    List.of("merge", "KeyM"),
                    List.of("unlink", "KeyU"),
                    List.of("link", "KeyL"),
                    List.of("edit", "KeyE", "F2"),
                    List.of("join", "KeyJ"),
                    List.of("realign", "KeyR"),
                    List.of("undo", "Mod+KeyZ"),
                    List.of("redo", "Mod+KeyY", "Mod+Shift+KeyZ"),
                    List.of("keys", "Alt+KeyH"));

    private static final List<String> NAMES =
            List.of(
                    "columns",
                    "language.ko",
                    "language.en",
                    "link-column",
                    "tools",
                    "nothing",
                    "surety.accepted",
                    "surety.hand",
                    "surety.sure",
                    "surety.fair",
                    "surety.doubtful",
                    "edit-how",
                    "standing", // "Row {row} of {rows} · {korean}:{english}"
                    "sure", // "{percent}% sure"
                    "rests", // "rests on {what}"
                    "rests-on-nothing",
                    "marked",
                    "link-with",
                    "no-doubtful");

    private BeadWords() {}

    static Map<String, String> of(Component at) {
        return Stream.of(
                        NAMES.stream(),
                        KEYS.stream().map(List::getFirst),
                        Arrays.stream(Evidence.values())
                                .map(e -> "rests." + e.name().toLowerCase(Locale.ROOT)))
                .flatMap(Function.identity())
                .collect(
                        Collectors.toMap(
                                Function.identity(), name -> at.getTranslation("beads." + name)));
    }
}
