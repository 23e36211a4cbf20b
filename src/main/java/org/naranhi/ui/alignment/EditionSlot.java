package org.naranhi.ui.alignment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;
import org.naranhi.workbench.PairFile;

/// One edition of a new pair: pasted, or a file.
final class EditionSlot extends Div {
    private final String pastedName;
    private final Function<PairFile, Optional<Language>> reader;
    final TextArea pasted = new TextArea();
    private final Span name = new Span();
    private final Button without = new Button("✕");
    private final Div dropped = new Div(name, without);
    private @Nullable PairFile file;
    private Optional<Language> language = Optional.empty();

    /// @param reader says the language of what the slot holds; asked once for each content
    EditionSlot(
            Language language, Function<PairFile, Optional<Language>> reader, Runnable changed) {
        this.reader = reader;
        addClassName("edition-slot");
        pastedName = getTranslation("new-story.pasted-name") + "." + language.tag() + ".txt";
        pasted.setLabel(getTranslation("language." + language.tag()));
        pasted.setPlaceholder(getTranslation("new-pair.paste-here"));
        pasted.getElement().setAttribute("lang", language.tag());
        pasted.setMinRows(8);
        pasted.setMaxRows(14);
        pasted.setWidthFull();
        pasted.addValueChangeListener(
                e -> {
                    read();
                    changed.run();
                });
        without.setAriaLabel(getTranslation("new-pair.without"));
        without.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        without.addClickListener(
                e -> {
                    hold(null);
                    changed.run();
                });
        dropped.addClassName("edition-file");
        dropped.setVisible(false);
        add(pasted, dropped);
    }

    boolean empty() {
        return file == null && pasted.getValue().isBlank();
    }

    PairFile content() {
        return file != null
                ? file
                : new PairFile(pastedName, pasted.getValue().getBytes(StandardCharsets.UTF_8));
    }

    /// A file instead of pasted words; what was pasted stays in the field.
    void hold(@Nullable PairFile other) {
        file = other;
        name.setText(other == null ? "" : other.name());
        dropped.setVisible(other != null);
        pasted.setEnabled(other == null);
        read();
    }

    private void read() {
        language = empty() ? Optional.empty() : reader.apply(content());
    }

    /// Whether what it holds is in this language.
    boolean is(Language asked) {
        return language.filter(asked::equals).isPresent();
    }

    void swapWith(EditionSlot other) {
        PairFile mine = file;
        String words = pasted.getValue();
        hold(other.file);
        other.hold(mine);
        pasted.setValue(other.pasted.getValue());
        other.pasted.setValue(words);
    }
}
