package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words of the custom element in the reader's language.
final class EditorWords {
    private EditorWords() {}

    static Map<String, String> of(Component at) {
        return EditorLabels.NAMES.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(), name -> at.getTranslation("editor." + name)));
    }
}
