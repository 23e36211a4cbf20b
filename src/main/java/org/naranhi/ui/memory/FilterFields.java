package org.naranhi.ui.memory;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitFilter;
import org.naranhi.story.StorySummary;
import org.naranhi.text.Direction;

/// Which units are shown. On a narrow screen the fields fold behind a button.
final class FilterFields extends Div {
    final Select<Memory> memory = new Select<>();
    final Select<Origin> origin = new Select<>();
    final Select<Direction> direction = new Select<>();
    final ComboBox<String> person = new ComboBox<>();
    final DatePicker from = Dates.picker(this, "memory.from");
    final DatePicker until = Dates.picker(this, "memory.until");
    final ComboBox<StorySummary> story = new ComboBox<>();
    final Button clear = new Button();
    final Button fold = new Button();
    private final Runnable changed;
    private final Div fields;
    private boolean quiet;

    FilterFields(Runnable changed) {
        this.changed = changed;
        addClassName("memory-filters");
        choice(memory, "memory.any-memory", m -> MemoryNames.name(this, m));
        choice(origin, "memory.any-origin", o -> MemoryNames.origin(this, o));
        origin.setItems(Origin.values());
        choice(direction, "memory.any-direction", this::words);
        direction.setItems(Direction.KO_EN, Direction.EN_KO);
        person.setPlaceholder(getTranslation("memory.any-person"));
        person.setAriaLabel(getTranslation("memory.any-person"));
        person.setClearButtonVisible(true);
        person.setAllowCustomValue(true);
        person.addCustomValueSetListener(e -> person.setValue(e.getDetail().strip()));
        story.setPlaceholder(getTranslation("memory.any-story"));
        story.setAriaLabel(getTranslation("memory.any-story"));
        story.setClearButtonVisible(true);
        story.setItemLabelGenerator(FilterFields::headline);
        clear.setText(getTranslation("memory.no-filter"));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        clear.addClickListener(e -> clear());
        fields = new Div(memory, origin, direction, person, from, until, story, clear);
        fields.addClassName("memory-filter-fields");
        fields.setId("memory-filter-fields");
        fold.addClassName("memory-fold");
        fold.getElement().setAttribute("aria-controls", "memory-filter-fields");
        fold.addClickListener(e -> unfold(!hasClassName("memory-filters-open")));
        unfold(false);
        all().forEach(field -> field.addValueChangeListener(e -> tell()));
        add(fold, fields);
        count();
    }

    void offer(List<Memory> memories, List<String> people, List<StorySummary> stories) {
        quiet = true;
        Memory chosen = memory.getValue();
        memory.setItems(memories);
        memory.setValue(
                memories.stream()
                        .filter(m -> chosen != null && m.id().equals(chosen.id()))
                        .findFirst()
                        .orElse(null));
        memory.setVisible(memories.size() > 1);
        String asked = person.getValue();
        person.setItems(people);
        person.setValue(asked);
        StorySummary read = story.getValue();
        story.setItems(stories);
        story.setValue(read);
        quiet = false;
    }

    /// @param otherwise the memories looked into when none is chosen
    UnitFilter filter(UnitFilter otherwise) {
        return new UnitFilter(
                memory.getValue() == null ? otherwise.memories() : Set.of(memory.getValue().id()),
                origin.getValue() == null ? Set.of() : Set.of(origin.getValue()),
                direction.getValue() == null ? null : direction.getValue().source(),
                start(from.getValue(), 0),
                start(until.getValue(), 1),
                person.getValue() == null || person.getValue().isBlank() ? null : person.getValue(),
                story.getValue() == null ? null : story.getValue().story().id(),
                null);
    }

    boolean any() {
        return all().anyMatch(field -> !field.isEmpty());
    }

    void chooseStory(UUID id) {
        story.getListDataView()
                .getItems()
                .filter(s -> s.story().id().equals(id))
                .findFirst()
                .ifPresent(story::setValue);
    }

    void choose(Memory one) {
        memory.getListDataView()
                .getItems()
                .filter(m -> m.id().equals(one.id()))
                .findFirst()
                .ifPresent(memory::setValue);
    }

    private Stream<HasValue<?, ?>> all() {
        return Stream.of(memory, origin, direction, person, from, until, story);
    }

    private void clear() {
        quiet = true;
        all().forEach(HasValue::clear);
        quiet = false;
        tell();
    }

    private void tell() {
        if (!quiet) {
            from.setMax(until.getValue());
            until.setMin(from.getValue());
            count();
            changed.run();
        }
    }

    private void count() {
        long set = all().filter(field -> !field.isEmpty()).count();
        clear.setVisible(set > 0);
        fold.setText(getTranslation("memory.filters", set));
    }

    private void unfold(boolean open) {
        setClassName("memory-filters-open", open);
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private <T> void choice(Select<T> select, String any, Function<T, String> words) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(any));
        select.setPlaceholder(getTranslation(any));
        select.setAriaLabel(getTranslation(any));
        select.setItemLabelGenerator(
                item -> item == null ? getTranslation(any) : words.apply(item));
    }

    private String words(Direction of) {
        return getTranslation("direction." + of.source().tag())
                + " → "
                + getTranslation("direction." + of.target().tag());
    }

    private static @Nullable Instant start(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private static String headline(StorySummary summary) {
        return summary.sourceHeadline().isBlank()
                ? summary.story().originalName()
                : summary.sourceHeadline();
    }
}
