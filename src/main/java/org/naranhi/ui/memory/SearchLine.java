package org.naranhi.ui.memory;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.naranhi.memory.ConcordanceQuery;
import org.naranhi.memory.UnitFilter;
import org.naranhi.text.Language;

/// The words looked for, on which side, and whether exactly as they are written.
final class SearchLine extends Composite<Div> {
    private static final int PAUSE = 250;

    final TextField words = new TextField();
    final Select<Language> side = new Select<>();
    final Checkbox exactly = new Checkbox();
    private final Runnable changed;
    private boolean quiet;

    SearchLine(Runnable changed) {
        this.changed = changed;
        words.setPlaceholder(getTranslation("memory.search"));
        words.setAriaLabel(getTranslation("memory.search"));
        words.setTooltipText(getTranslation("memory.search-how"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE);
        words.setAutofocus(true);
        words.setMaxLength(300);
        side.setItems(Language.values());
        side.setItemLabelGenerator(l -> getTranslation("memory.side-" + l.tag()));
        side.setAriaLabel(getTranslation("memory.side"));
        side.setValue(Language.KOREAN);
        exactly.setLabel(getTranslation("memory.exactly"));
        exactly.setTooltipText(getTranslation("memory.exactly-how"));
        words.addValueChangeListener(e -> typed());
        side.addValueChangeListener(e -> tell());
        exactly.addValueChangeListener(e -> tell());
        getContent().add(words, side, exactly);
        getContent().addClassNames("filters", "memory-words");
        getContent().getElement().setAttribute("role", "search");
    }

    void show(String text, Language language) {
        quiet = true;
        words.setValue(text);
        side.setValue(language);
        quiet = false;
    }

    boolean isEmpty() {
        return words.getValue().isBlank();
    }

    ConcordanceQuery query(UnitFilter filter, int limit) {
        return new ConcordanceQuery(
                words.getValue().strip(), side.getValue(), exactly.getValue(), filter, limit);
    }

    /// Hangul is looked for on the Korean side, Latin letters on the English one.
    private void typed() {
        boolean hangul =
                words.getValue()
                        .codePoints()
                        .anyMatch(
                                c ->
                                        Character.UnicodeScript.of(c)
                                                == Character.UnicodeScript.HANGUL);
        boolean latin =
                words.getValue().codePoints().anyMatch(c -> c < 128 && Character.isLetter(c));
        Language fits = hangul ? Language.KOREAN : latin ? Language.ENGLISH : side.getValue();
        if (fits == side.getValue()) {
            tell();
        } else {
            side.setValue(fits);
        }
    }

    private void tell() {
        if (!quiet) {
            changed.run();
        }
    }
}
