package org.naranhi.ui.glossary;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.ImportPlan;
import org.naranhi.glossary.PlannedRow;
import org.naranhi.glossary.PlannedRow.Choice;
import org.naranhi.glossary.PlannedRow.Effect;

/// What a file would do, row by row: what has to be decided first. Each kind of row can be shown
/// alone, and decided together.
final class ImportPreview extends Div {
    private static final List<Effect> ORDER =
            List.of(
                    Effect.CONFLICT,
                    Effect.REFUSED,
                    Effect.DOUBLED,
                    Effect.CHANGED,
                    Effect.ADDED,
                    Effect.SAME);

    private record Place(String sheet, long line) {}

    private final Runnable decided;
    private final Map<PlannedRow, Choice> decisions = new IdentityHashMap<>();
    private List<PlannedRow> rows = List.of();
    private boolean severalSheets;
    private @Nullable Effect shown;
    final Map<Effect, Button> kinds = new EnumMap<>(Effect.class);
    final Button all = new Button();
    final Select<Choice.Answer> together = new Select<>();
    final Grid<PlannedRow> list = new Grid<>();
    private final Div filters = new Div();

    /// `decided` runs whenever what would be kept has become another.
    ImportPreview(Runnable decided) {
        this.decided = decided;
        addClassName("import-preview");
        filters.addClassName("import-filters");
        filters.getElement().setAttribute("role", "group");
        filters.getElement().setAttribute("aria-label", getTranslation("file.show"));
        all.addClickListener(e -> only(null));
        for (Effect effect : ORDER) {
            Button kind = new Button();
            kind.addClickListener(e -> only(effect));
            kind.addClassName("import-" + key(effect));
            kinds.put(effect, kind);
        }
        together.setPlaceholder(getTranslation("file.together"));
        together.setAriaLabel(getTranslation("file.together"));
        together.setItemLabelGenerator(a -> a == null ? "" : getTranslation("file.all-" + key(a)));
        together.addValueChangeListener(
                e -> {
                    if (e.getValue() != null) {
                        decideTogether(e.getValue());
                        together.clear();
                    }
                });
        list.addComponentColumn(this::row);
        list.getElement().setAttribute("aria-label", getTranslation("file.rows"));
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addThemeVariants(
                GridVariant.LUMO_NO_BORDER,
                GridVariant.LUMO_NO_ROW_BORDERS,
                GridVariant.LUMO_WRAP_CELL_CONTENT);
        add(filters, list);
    }

    private ImportRow row(PlannedRow row) {
        return new ImportRow(
                row,
                decision(row),
                severalSheets,
                choice -> {
                    decisions.put(row, choice);
                    decided.run();
                });
    }

    /// Shows another plan; what was decided on a row of the old one holds as far as it can.
    void show(List<PlannedRow> plan) {
        Map<Place, Choice.Answer> before = new HashMap<>();
        decisions.forEach(
                (row, choice) -> before.put(new Place(row.sheet(), row.line()), choice.answer()));
        decisions.clear();
        rows =
                plan.stream()
                        .sorted(Comparator.comparingInt(row -> ORDER.indexOf(row.effect())))
                        .toList();
        for (PlannedRow row : rows) {
            Choice.Answer answer = before.get(new Place(row.sheet(), row.line()));
            if (answer != null) {
                decide(row, answer);
            }
        }
        severalSheets = rows.stream().map(PlannedRow::sheet).distinct().count() > 1;
        filters.removeAll();
        all.setText(getTranslation("file.all", rows.size()));
        filters.add(all);
        for (Effect effect : ORDER) {
            long count = rows.stream().filter(row -> row.effect() == effect).count();
            Button kind = button(effect);
            kind.setText(
                    getTranslation(
                            "file.count", getTranslation("file.effect-" + key(effect)), count));
            if (count > 0) {
                filters.add(kind);
            }
        }
        filters.add(together);
        only(null);
        decided.run();
    }

    private void only(@Nullable Effect effect) {
        shown = effect;
        all.getElement().setAttribute("aria-pressed", Boolean.toString(effect == null));
        kinds.forEach(
                (kind, button) ->
                        button.getElement()
                                .setAttribute("aria-pressed", Boolean.toString(kind == effect)));
        List<PlannedRow> visible = visible();
        list.setItems(visible);
        Set<Choice.Answer> answers = EnumSet.noneOf(Choice.Answer.class);
        visible.forEach(row -> row.choices().forEach(choice -> answers.add(choice.answer())));
        together.setItems(answers);
        together.setVisible(answers.size() > 1);
    }

    /// Decides every row that is shown and to which the answer fits.
    void decideTogether(Choice.Answer answer) {
        visible().forEach(row -> decide(row, answer));
        list.getDataProvider().refreshAll();
        decided.run();
    }

    private void decide(PlannedRow row, Choice.Answer answer) {
        row.choices().stream()
                .filter(choice -> choice.answer() == answer)
                .findFirst()
                .ifPresent(choice -> decisions.put(row, choice));
    }

    private List<PlannedRow> visible() {
        return shown == null ? rows : rows.stream().filter(row -> row.effect() == shown).toList();
    }

    private Choice decision(PlannedRow row) {
        return decisions.getOrDefault(row, row.choices().getFirst());
    }

    private Button button(Effect effect) {
        return Objects.requireNonNull(kinds.get(effect));
    }

    List<GlossaryEntry> entries() {
        return ImportPlan.decided(rows, decisions);
    }

    /// What nobody has decided yet, and won't be taken.
    long undecided() {
        return rows.stream()
                .filter(row -> row.effect() == Effect.CONFLICT && !decisions.containsKey(row))
                .filter(row -> decision(row).answer() == Choice.Answer.LEAVE)
                .count();
    }

    List<PlannedRow> rows() {
        return new ArrayList<>(rows);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
