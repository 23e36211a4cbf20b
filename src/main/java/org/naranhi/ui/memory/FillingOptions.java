package org.naranhi.ui.memory;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.naranhi.memory.analysis.Band;
import org.naranhi.workbench.PreTranslation.Units;

/// From which percentage on a story is filled, and with whose units.
final class FillingOptions extends Div {
    private static final int USUAL = 75;
    private static final int EXACT = 100;

    final IntegerField threshold = new IntegerField();
    final Checkbox onlyExact = new Checkbox();
    final Select<Units> units = new Select<>();

    /// @param fewer when another percentage was chosen
    /// @param others when units of other people were
    FillingOptions(Runnable fewer, Runnable others) {
        threshold.setLabel(getTranslation("pretranslation.threshold"));
        threshold.setMin(Band.LOWEST);
        threshold.setMax(EXACT);
        threshold.setStep(5);
        threshold.setStepButtonsVisible(true);
        threshold.setSuffixComponent(new Span("%"));
        threshold.setValue(USUAL);
        threshold.setAutofocus(true);
        threshold.setValueChangeMode(ValueChangeMode.LAZY);
        threshold.addValueChangeListener(e -> fewer.run());
        onlyExact.setLabel(getTranslation("pretranslation.only-exact"));
        onlyExact.addValueChangeListener(
                e -> {
                    threshold.setReadOnly(e.getValue());
                    fewer.run();
                });
        units.setLabel(getTranslation("pretranslation.units"));
        units.setItems(Units.values());
        units.setItemLabelGenerator(
                u -> getTranslation("pretranslation.units-" + u.name().toLowerCase(Locale.ROOT)));
        units.setValue(Units.ANY);
        units.addValueChangeListener(e -> others.run());
        addClassName("pretranslation-options");
        add(threshold, onlyExact, units);
    }

    int from() {
        Integer percent = threshold.getValue();
        return onlyExact.getValue() || percent == null
                ? EXACT
                : Math.clamp(percent, Band.LOWEST, EXACT);
    }

    /// What is being done is no longer chosen.
    void settle() {
        threshold.setReadOnly(true);
        onlyExact.setReadOnly(true);
        units.setReadOnly(true);
    }
}
