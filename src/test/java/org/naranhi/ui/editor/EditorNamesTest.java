package org.naranhi.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The page and the server call words and actions by the same names.
class EditorNamesTest {
    private static final Path ELEMENT = Path.of("src/main/frontend/naranhi-story");

    @Test
    void everyWordThatThePageSaysHasANameHere() throws IOException {
        List<String> said =
                Pattern.compile("(?m)^  \"?([\\w.]+)\"?: \"")
                        .matcher(Files.readString(ELEMENT.resolve("labels.ts")))
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(EditorLabels.NAMES).containsExactlyElementsOf(said);
    }

    @Test
    void everyActionHasTheSameFirstKeysOnBothSides() throws IOException {
        Map<String, List<String>> first = new LinkedHashMap<>();
        Pattern.compile("(?m)^  (\\w+): \\[(\"[^]]+)],$")
                .matcher(Files.readString(ELEMENT.resolve("keys.ts")))
                .results()
                .forEach(found -> first.put(found.group(1), shortcuts(found)));

        assertThat(List.copyOf(EditorActions.defaults().entrySet()))
                .isEqualTo(List.copyOf(first.entrySet()));
    }

    @Test
    void noTwoActionsBeginWithTheSameKey() {
        List<String> keys = new ArrayList<>();
        EditorActions.defaults().values().forEach(keys::addAll);

        assertThat(keys).doesNotHaveDuplicates();
    }

    private static List<String> shortcuts(MatchResult found) {
        return List.of(found.group(2).replaceAll("[\" ]", "").split(","));
    }
}
