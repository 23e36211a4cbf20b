package org.naranhi.ui.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.quality.CheckProfile;
import org.naranhi.quality.CheckProfiles.Kept;
import org.naranhi.quality.CheckProfiles.NameTaken;
import org.naranhi.text.Language;
import org.naranhi.ui.shared.Signs;
import org.naranhi.workbench.HouseChecks;

/// Profiles of checks: which each desk works by, and what is in them. Every change holds at once
/// and can be undone.
final class CheckSection extends Section {
    private final HouseChecks house;
    final Map<Language, Select<Kept>> desks = new EnumMap<>(Language.class);
    final Select<Kept> profiles = new Select<>();
    final TextField name = new TextField();
    final Button add = new Button();
    final Button remove = new Button();
    final StyleFields style;
    final LevelList levels;
    private final Div content = new Div();
    private final Paragraph none = new Paragraph();
    private boolean quiet;

    CheckSection(HouseChecks house) {
        this.house = house;
        addClassNames("settings-section", "check-section");
        style = new StyleFields(changed -> keep(changed, getTranslation("checks.kept")));
        levels = new LevelList(changed -> keep(changed, getTranslation("checks.kept")));
        none.setText(getTranslation("checks.none"));
        content.add(name, remove, style, levels);
        content.addClassName("check-profile");
        add(
                new H2(getTranslation("checks.title")),
                new Paragraph(getTranslation("checks.about")),
                deskFields(),
                chooser(),
                none,
                content);
        show(house.profiles().stream().findFirst());
    }

    private Div deskFields() {
        Div fields = new Div();
        fields.addClassName("name-fields");
        for (Language language : Language.values()) {
            Select<Kept> desk = new Select<>();
            desk.setLabel(getTranslation("checks.desk-" + language.tag()));
            desk.setEmptySelectionAllowed(true);
            desk.setEmptySelectionCaption(getTranslation("checks.usual"));
            desk.setItemLabelGenerator(kept -> name(kept, "checks.usual"));
            desk.addValueChangeListener(e -> choose(language, e.getOldValue(), e.getValue()));
            desks.put(language, desk);
            fields.add(desk);
        }
        return fields;
    }

    private Div chooser() {
        profiles.setLabel(getTranslation("checks.profile"));
        profiles.setItemLabelGenerator(kept -> name(kept, "checks.none-chosen"));
        profiles.addValueChangeListener(
                e -> {
                    if (!quiet) {
                        show(Optional.ofNullable(e.getValue()));
                    }
                });
        add.setText(getTranslation("checks.add"));
        add.addClickListener(e -> add());
        name.setLabel(getTranslation("checks.name"));
        name.setMaxLength(80);
        name.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        name.addValueChangeListener(e -> rename());
        remove.setText(getTranslation("checks.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addClickListener(e -> remove());
        Div fields = new Div(profiles, add);
        fields.addClassName("name-fields");
        return fields;
    }

    /// Select asks for the words of nothing too.
    private String name(@Nullable Kept kept, String ofNothing) {
        return kept == null ? getTranslation(ofNothing) : kept.profile().name();
    }

    private void show(Optional<Kept> chosen) {
        quiet = true;
        List<Kept> all = house.profiles();
        profiles.setItems(all);
        desks.forEach(
                (language, desk) -> {
                    desk.setItems(all);
                    desk.setValue(house.profile(language).orElse(null));
                });
        profiles.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
        content.setVisible(chosen.isPresent());
        chosen.ifPresent(
                kept -> {
                    profiles.setValue(kept);
                    name.setInvalid(false);
                    name.setValue(kept.profile().name());
                    style.show(kept.profile());
                    levels.show(kept.profile());
                });
        quiet = false;
    }

    private void choose(Language language, @Nullable Kept before, @Nullable Kept after) {
        if (quiet) {
            return;
        }
        house.choose(language, after == null ? null : after.id());
        Signs.tellWithUndo(
                getTranslation("checks.chosen"),
                getTranslation("undo"),
                () -> {
                    house.choose(language, before == null ? null : before.id());
                    show(chosen());
                });
    }

    private Optional<Kept> chosen() {
        return profiles.getOptionalValue();
    }

    /// A new one is like the one that is shown.
    private void add() {
        CheckProfile like = chosen().map(Kept::profile).orElse(CheckProfile.STANDARD);
        List<String> taken = house.profiles().stream().map(k -> k.profile().name()).toList();
        int number = 1;
        String fresh = getTranslation("checks.new-name", number);
        while (taken.contains(fresh)) {
            fresh = getTranslation("checks.new-name", ++number);
        }
        Kept kept = new Kept(UUID.randomUUID(), like.named(fresh));
        house.keep(kept);
        show(Optional.of(kept));
        name.focus();
    }

    private void rename() {
        String wanted = name.getValue().strip();
        chosen().filter(kept -> !quiet && !wanted.equals(kept.profile().name()))
                .ifPresent(
                        kept -> {
                            if (wanted.isEmpty()) {
                                name.setInvalid(true);
                                name.setErrorMessage(getTranslation("checks.name-missing"));
                                return;
                            }
                            keep(kept.profile().named(wanted), getTranslation("checks.renamed"));
                        });
    }

    private void keep(CheckProfile changed, String words) {
        Kept before = Objects.requireNonNull(profiles.getValue());
        Kept after = new Kept(before.id(), changed);
        try {
            house.keep(after);
        } catch (NameTaken _) {
            name.setInvalid(true);
            name.setErrorMessage(getTranslation("checks.name-taken"));
            return;
        }
        show(Optional.of(after));
        Signs.tellWithUndo(
                words,
                getTranslation("undo"),
                () -> {
                    house.keep(before);
                    show(Optional.of(before));
                });
    }

    private void remove() {
        Kept gone = Objects.requireNonNull(profiles.getValue());
        List<Language> workedByIt =
                desks.keySet().stream()
                        .filter(l -> house.profile(l).filter(gone::equals).isPresent())
                        .toList();
        house.remove(gone.id());
        show(house.profiles().stream().findFirst());
        Signs.tellWithUndo(
                getTranslation("checks.removed", gone.profile().name()),
                getTranslation("undo"),
                () -> {
                    house.keep(gone);
                    workedByIt.forEach(language -> house.choose(language, gone.id()));
                    show(Optional.of(gone));
                });
    }
}
