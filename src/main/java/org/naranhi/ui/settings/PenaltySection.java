package org.naranhi.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.naranhi.memory.Penalties;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.HouseMemory;

/// How many points are taken off matches that are less sure than they look. Every choice holds at
/// once.
final class PenaltySection extends Section {
    private static final int MOST = 100;

    /// What an example match has before anything is taken off, and how old it is.
    private static final int EXAMPLE = 97;

    private static final int EXAMPLE_YEARS = 2;

    private final HouseMemory house;
    final Map<Origin, IntegerField> origins = new EnumMap<>(Origin.class);
    final IntegerField year = field("penalty.year");
    final IntegerField ageAtMost = field("penalty.age-at-most");
    final IntegerField alternative = field("penalty.alternative");
    final Span example = new Span();
    final Button standard = new Button();
    private boolean quiet;

    PenaltySection(HouseMemory house) {
        this.house = house;
        addClassName("settings-section");
        Div byOrigin = new Div();
        byOrigin.addClassName("penalty-fields");
        for (Origin origin : Origin.values()) {
            IntegerField field = field("penalty.origin-" + key(origin));
            origins.put(origin, field);
            byOrigin.add(field);
        }
        Div others = new Div(year, ageAtMost, alternative);
        others.addClassName("penalty-fields");
        example.addClassName("penalty-example");
        example.getElement().setAttribute("aria-live", "polite");
        standard.setText(getTranslation("penalty.standard"));
        standard.addThemeVariants(ButtonVariant.LUMO_SMALL);
        standard.addClickListener(e -> reset());
        add(
                new H2(getTranslation("penalty.title")),
                new Paragraph(getTranslation("penalty.about")),
                byOrigin,
                others,
                example,
                standard);
        show(house.penalties());
    }

    private IntegerField field(String label) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setMin(0);
        field.setMax(MOST);
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(600);
        field.addValueChangeListener(e -> keep());
        return field;
    }

    private void show(Penalties penalties) {
        quiet = true;
        origins.forEach(
                (origin, field) -> field.setValue(penalties.origins().getOrDefault(origin, 0)));
        year.setValue(penalties.year());
        ageAtMost.setValue(penalties.ageAtMost());
        alternative.setValue(penalties.alternative());
        quiet = false;
        say(penalties);
    }

    private void keep() {
        if (quiet) {
            return;
        }
        Penalties now = house.penalties();
        Map<Origin, Integer> points = new EnumMap<>(Origin.class);
        origins.forEach(
                (origin, field) ->
                        points.put(origin, points(field, now.origins().getOrDefault(origin, 0))));
        Penalties chosen =
                new Penalties(
                        points,
                        Map.of(),
                        points(year, now.year()),
                        points(ageAtMost, now.ageAtMost()),
                        points(alternative, now.alternative()));
        say(chosen);
        if (!chosen.equals(now)) {
            house.change(chosen);
            Signs.tell(getTranslation("penalty.kept"));
        }
    }

    private void reset() {
        Penalties before = house.penalties();
        house.change(HouseMemory.STANDARD);
        show(house.penalties());
        Signs.tellWithUndo(
                getTranslation("penalty.reset"),
                getTranslation("undo"),
                () -> {
                    house.change(before);
                    show(before);
                });
    }

    /// What can't be a penalty stays as it was.
    private static int points(IntegerField field, int before) {
        Integer points = field.getValue();
        return points == null || points < 0 || points > MOST ? before : points;
    }

    private void say(Penalties penalties) {
        int origin = penalties.origins().getOrDefault(Origin.IMPORTED, 0);
        int age = Math.min(penalties.ageAtMost(), EXAMPLE_YEARS * penalties.year());
        example.setText(
                getTranslation(
                        "penalty.example",
                        EXAMPLE,
                        EXAMPLE_YEARS,
                        origin,
                        age,
                        EXAMPLE - origin - age));
    }

    private static String key(Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }
}
