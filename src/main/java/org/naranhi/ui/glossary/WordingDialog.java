package org.naranhi.ui.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashSet;
import java.util.Set;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.TermEntry;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Fields;

/// Which wordings of a term shall give way to the one in force: the entry's other terms, and what
/// was in force before.
final class WordingDialog extends Dialog {
    /// What was chosen.
    @FunctionalInterface
    interface Chosen {
        void settle(Language language, Set<String> wrong);
    }

    private final TermFile file;
    final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    final CheckboxGroup<String> wrong = new CheckboxGroup<>();
    final Button save = new Button();
    private final Paragraph words = new Paragraph();

    WordingDialog(TermFile file, Chosen chosen) {
        this.file = file;
        setHeaderTitle(getTranslation("term.settle"));
        setWidth("min(520px, 96vw)");
        language.setItems(Language.ENGLISH, Language.KOREAN);
        language.setLabel(getTranslation("term.settle-language"));
        language.setItemLabelGenerator(l -> getTranslation("language." + l.tag()));
        language.addValueChangeListener(e -> offer(e.getValue()));
        wrong.setLabel(getTranslation("term.settle-wrong"));
        wrong.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        wrong.addValueChangeListener(e -> save.setEnabled(!e.getValue().isEmpty()));
        add(words, language, wrong);
        Fields.foot(
                this,
                save,
                () -> {
                    if (!wrong.getValue().isEmpty()) {
                        close();
                        chosen.settle(language.getValue(), wrong.getValue());
                    }
                });
        save.setText(getTranslation("term.settle-show"));
        language.setValue(
                wordings(Language.ENGLISH).isEmpty() ? Language.KOREAN : Language.ENGLISH);
    }

    private void offer(Language chosen) {
        Set<String> wordings = wordings(chosen);
        words.setText(getTranslation("term.settle-words", file.entry().in(chosen)));
        wrong.setItems(wordings);
        wrong.setValue(wordings);
        wrong.setVisible(!wordings.isEmpty());
        save.setEnabled(!wordings.isEmpty());
    }

    private Set<String> wordings(Language chosen) {
        TermEntry entry = file.entry();
        Set<String> wordings = new LinkedHashSet<>(TermActions.others(entry, chosen));
        EntryField field = chosen == Language.KOREAN ? EntryField.KOREAN : EntryField.ENGLISH;
        file.history().stream()
                .flatMap(past -> past.change().fields().stream())
                .filter(change -> change.field() == field)
                .flatMap(change -> java.util.stream.Stream.of(change.before(), change.after()))
                .filter(text -> !text.isBlank())
                .forEach(wordings::add);
        wordings.remove(entry.in(chosen));
        return wordings;
    }

    /// Whether there is anything that could give way.
    static boolean needed(TermFile file) {
        WordingDialog dialog = new WordingDialog(file, (_, _) -> {});
        return !dialog.wordings(Language.ENGLISH).isEmpty()
                || !dialog.wordings(Language.KOREAN).isEmpty();
    }
}
