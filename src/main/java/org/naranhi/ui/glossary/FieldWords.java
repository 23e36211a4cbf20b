package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.FieldChange;
import org.naranhi.glossary.StarterFile;

/// What the fields of entries and their values are called.
final class FieldWords {
    private FieldWords() {}

    static String field(Component at, EntryField field) {
        return at.getTranslation(
                "field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// A column of a file; a term has no Hangul but a Korean side.
    static String column(Component at, StarterFile file, String column) {
        return file.field(column)
                .map(
                        field ->
                                file == StarterFile.TERMS && field == EntryField.KOREAN
                                        ? at.getTranslation("language.ko")
                                        : field(at, field))
                .orElse("ID");
    }

    static String value(Component at, FieldChange change, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return switch (change.field()) {
            case BASIS -> at.getTranslation("basis." + lower);
            case STATUS -> at.getTranslation("status." + lower);
            case NOTE, SOURCE -> value;
            default -> value.replace("\n", "; ").replace("\t", " · ");
        };
    }
}
