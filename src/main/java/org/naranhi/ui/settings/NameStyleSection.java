package org.naranhi.ui.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import org.naranhi.names.HouseNames;
import org.naranhi.names.HouseNames.SecondReference;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.HouseStyle;

/// How this house writes names in English. Every choice holds at once.
final class NameStyleSection extends Section {
    private final HouseStyle house;
    final NameStyleFields south;
    final NameStyleFields north;
    final RadioButtonGroup<SecondReference> second = new RadioButtonGroup<>();
    final Span secondExample = new Span();

    NameStyleSection(HouseStyle house) {
        this.house = house;
        HouseNames names = house.names();
        addClassName("settings-section");
        south =
                new NameStyleFields(
                        getTranslation("style.south"),
                        "문재인",
                        style -> style.write("moon", List.of("jae", "in")),
                        names.south(),
                        this::keep);
        north =
                new NameStyleFields(
                        getTranslation("style.north"),
                        "김정은",
                        style -> style.write("kim", List.of("jong", "un")),
                        names.north(),
                        this::keep);
        second.setLabel(getTranslation("style.second"));
        second.setItems(SecondReference.values());
        second.setItemLabelGenerator(
                s -> getTranslation("style.second-" + s.name().toLowerCase(Locale.ROOT)));
        second.setValue(names.secondReference());
        second.addValueChangeListener(e -> keep());
        secondExample.getElement().setAttribute("lang", "en");
        secondExample.getElement().setAttribute("aria-live", "polite");
        secondExample.addClassName("name-example");
        Div after = new Div(second, secondExample);
        after.addClassName("name-style");
        add(
                new H2(getTranslation("style.title")),
                new Paragraph(getTranslation("style.about")),
                south,
                north,
                after);
        showSecond();
    }

    private void keep() {
        showSecond();
        house.change(new HouseNames(south.style(), north.style(), second.getValue()));
        Signs.tell(getTranslation("style.kept"));
    }

    private void showSecond() {
        String full = south.example.getText();
        String later = second.getValue() == SecondReference.SURNAME ? "Moon" : full;
        secondExample.setText(getTranslation("style.second-example", full, later));
    }
}
