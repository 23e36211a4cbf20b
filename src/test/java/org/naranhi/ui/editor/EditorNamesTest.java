package org.naranhi.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page and the server call words and actions by the same names.
class EditorNamesTest {
    private static final Path SERVER = Path.of("src/main/java/org/naranhi/ui/editor");
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

    @Test
    void theServerListensToEveryEventOfThePage() throws IOException {
        Set<String> told = new TreeSet<>();
        Set<String> heard = new TreeSet<>();
        for (Path file : files(ELEMENT)) {
            told.addAll(found("(?:tell|reshape)\\(\"([a-z-]+)\"", file));
        }
        for (Path file : files(SERVER)) {
            heard.addAll(found("@DomEvent\\(\"([a-z-]+)\"\\)", file));
        }

        assertThat(heard).isNotEmpty().isEqualTo(told);
    }

    @Test
    void thePageHasEveryMethodThatTheServerCalls() throws IOException {
        List<String> called = found("call\\(\"(\\w+)\"", SERVER.resolve("StoryEditor.java"));
        Set<String> there = new TreeSet<>();
        for (String file : List.of("naranhi-story.ts", "story-work.ts")) {
            there.addAll(found("(?m)^  (?:override )?(\\w+)\\(", ELEMENT.resolve(file)));
        }

        assertThat(called).isNotEmpty().isSubsetOf(there);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> shortcuts(MatchResult found) {
        return List.of(found.group(2).replaceAll("[\" ]", "").split(","));
    }
}
