package org.naranhi.ui.editor;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Map;
import org.naranhi.quality.Finding;

/// The sentence that says what a check found, in the reader's language, with the finding's own
/// parameters put in where the sentence names them: `{expected}`.
public final class FindingWords {
    private FindingWords() {}

    public static String of(Component at, Finding finding) {
        return filled(at.getTranslation("finding." + finding.code()), finding);
    }

    /// The same in a language that is not the page's, or apart from any page.
    public static String of(Component at, Finding finding, Locale language) {
        return filled(at.getTranslation(language, "finding." + finding.code()), finding);
    }

    private static String filled(String sentence, Finding finding) {
        String words = sentence;
        for (Map.Entry<String, String> parameter : finding.parameters().entrySet()) {
            words = words.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return words;
    }
}
