package org.naranhi.ui.glossary;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.Mapping;
import org.naranhi.glossary.Sheet;
import org.naranhi.glossary.StarterFile;

/// One sheet: which kind of entries it holds, and what each of its columns stands for.
final class SheetColumns extends Div {
    private static final int ROWS_LOOKED_AT = 50;
    private static final int EXAMPLE = 40;

    private final Sheet sheet;
    private final Consumer<@Nullable Mapping> changed;
    private @Nullable Mapping mapping;
    private final Div fields = new Div();
    private final Div usual = new Div();
    final Select<StarterFile> kind = new Select<>();
    final List<ComboBox<String>> columns = new ArrayList<>();

    SheetColumns(Sheet sheet, @Nullable Mapping mapping, Consumer<@Nullable Mapping> changed) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.changed = changed;
        addClassName("import-sheet");
        fields.addClassName("import-columns");
        usual.addClassName("import-columns");
        kind.setLabel(getTranslation("file.holds"));
        kind.setItems(StarterFile.values());
        kind.setItemLabelGenerator(
                f -> getTranslation(f == null ? "file.left-out" : "file.of-" + f.words()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("file.left-out"));
        kind.setValue(mapping == null ? null : mapping.file());
        kind.addValueChangeListener(
                e -> hold(e.getValue() == null ? null : Mapping.guess(sheet, e.getValue())));
        add(new H3(sheet.name()), kind, fields, usual);
        build();
    }

    private void hold(@Nullable Mapping other) {
        mapping = other;
        build();
        changed.accept(other);
    }

    private void build() {
        fields.removeAll();
        columns.clear();
        Mapping now = mapping;
        if (now != null) {
            for (int i = 0; i < sheet.header().size(); i++) {
                ComboBox<String> column = column(now, i);
                columns.add(column);
                if (!sheet.header().get(i).isBlank()) {
                    fields.add(column);
                }
            }
        }
        showUsual();
    }

    private ComboBox<String> column(Mapping now, int number) {
        ComboBox<String> column = new ComboBox<>(sheet.header().get(number));
        column.setItems(now.file().allColumns());
        column.setItemLabelGenerator(name -> FieldWords.column(this, now.file(), name));
        column.setPlaceholder(getTranslation("file.left-out"));
        column.setClearButtonVisible(true);
        column.setValue(now.columns().get(number));
        column.setHelperText(example(number));
        column.addValueChangeListener(e -> stand(number, e.getValue()));
        return column;
    }

    /// Another column that stood for the same stands for nothing now.
    private void stand(int number, @Nullable String column) {
        Mapping now = mapping;
        if (now == null || Objects.equals(now.columns().get(number), column)) {
            return;
        }
        Mapping changedTo = now.with(number, column);
        mapping = changedTo;
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).setValue(changedTo.columns().get(i));
        }
        showUsual();
        changed.accept(changedTo);
    }

    private void showUsual() {
        usual.removeAll();
        Mapping now = mapping;
        if (now != null) {
            now.missing()
                    .forEach(
                            field ->
                                    usual.add(
                                            UsualValue.of(
                                                    this,
                                                    now,
                                                    field,
                                                    value -> take(field, value))));
        }
    }

    private void take(EntryField field, String value) {
        Mapping now = mapping;
        if (now != null) {
            mapping = now.withDefault(field, value);
            changed.accept(mapping);
        }
    }

    private String example(int number) {
        return sheet.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> Objects.requireNonNullElse(row.cell(number), ""))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> cell.length() > EXAMPLE ? cell.substring(0, EXAMPLE) + "…" : cell)
                .orElse("–");
    }
}
