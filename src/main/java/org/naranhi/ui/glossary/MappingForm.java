package org.naranhi.ui.glossary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.ImportPlan;
import org.naranhi.glossary.Mapping;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.Sheet;
import org.naranhi.glossary.StarterFile;
import org.naranhi.glossary.TermEntry;

/// What the columns of a file's sheets hold: guessed, and for someone to put right.
final class MappingForm extends Div {
    private final List<Sheet> sheets;
    private final List<@Nullable Mapping> mappings;
    private final Runnable changed;

    MappingForm(List<Sheet> sheets, Runnable changed) {
        this.sheets = sheets;
        this.mappings = guesses(sheets);
        this.changed = changed;
        addClassName("import-mapping");
        build();
    }

    /// A sheet of several that is no table of ours is left out.
    private static List<@Nullable Mapping> guesses(List<Sheet> sheets) {
        List<@Nullable Mapping> guesses = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Mapping guess = Mapping.guess(sheet);
            guesses.add(guess.complete() || sheets.size() == 1 ? guess : null);
        }
        return guesses;
    }

    /// The sheets that can be read as they are guessed to be.
    static List<ImportPlan.Source> guessed(List<Sheet> sheets) {
        return complete(sheets, guesses(sheets));
    }

    /// The sheets that can be read, in their order, with what their columns hold.
    List<ImportPlan.Source> complete() {
        return complete(sheets, mappings);
    }

    private static List<ImportPlan.Source> complete(
            List<Sheet> sheets, List<@Nullable Mapping> mappings) {
        List<ImportPlan.Source> complete = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Mapping mapping = mappings.get(i);
            if (mapping != null && mapping.complete()) {
                complete.add(new ImportPlan.Source(sheets.get(i), mapping));
            }
        }
        return complete;
    }

    /// Another answer for one sheet; null leaves it out.
    void set(int sheet, @Nullable Mapping mapping) {
        mappings.set(sheet, mapping);
        build();
        changed.run();
    }

    @Nullable Mapping of(int sheet) {
        return mappings.get(sheet);
    }

    private void build() {
        removeAll();
        for (int i = 0; i < sheets.size(); i++) {
            add(section(i));
        }
    }

    private Component section(int at) {
        Sheet sheet = sheets.get(at);
        Mapping mapping = mappings.get(at);
        Select<StarterFile> kind = new Select<>();
        kind.setLabel(getTranslation("file.holds"));
        kind.setItems(StarterFile.values());
        kind.setItemLabelGenerator(
                f -> getTranslation(f == null ? "file.left-out" : "file.of-" + f.words()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("file.left-out"));
        kind.setValue(mapping == null ? null : mapping.file());
        kind.addValueChangeListener(
                e -> set(at, e.getValue() == null ? null : Mapping.guess(sheet, e.getValue())));
        Div section = new Div(new H3(sheet.name()), kind);
        section.addClassName("import-sheet");
        if (mapping != null) {
            Div columns = new Div();
            columns.addClassName("import-columns");
            for (int i = 0; i < sheet.header().size(); i++) {
                if (!sheet.header().get(i).isBlank()) {
                    columns.add(column(at, mapping, i));
                }
            }
            mapping.defaults()
                    .forEach(
                            (field, value) -> {
                                if (!mapping.columns().contains(mapping.file().column(field))
                                        && asked(mapping.file(), field)) {
                                    columns.add(usual(at, mapping, field, value));
                                }
                            });
            section.add(columns);
        }
        return section;
    }

    private static boolean asked(StarterFile file, EntryField field) {
        return file.required().contains(file.column(field));
    }

    private Component column(int at, Mapping mapping, int number) {
        Sheet sheet = sheets.get(at);
        Select<String> stands = new Select<>();
        stands.setLabel(sheet.header().get(number));
        stands.setItems(mapping.file().allColumns());
        stands.setItemLabelGenerator(c -> columnName(mapping.file(), c));
        stands.setEmptySelectionAllowed(true);
        stands.setEmptySelectionCaption(getTranslation("file.left-out"));
        stands.setValue(mapping.columns().get(number));
        stands.setHelperText(example(sheet, number));
        stands.addValueChangeListener(e -> set(at, mapping.with(number, e.getValue())));
        return stands;
    }

    private String columnName(StarterFile file, @Nullable String column) {
        if (column == null) {
            return getTranslation("file.left-out");
        }
        return file.field(column).map(field -> fieldName(file, field)).orElse("ID");
    }

    private String fieldName(StarterFile file, EntryField field) {
        return getTranslation(
                file == StarterFile.TERMS && field == EntryField.KOREAN
                        ? "language.ko"
                        : "field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String example(Sheet sheet, int number) {
        return sheet.rows().stream()
                .limit(50)
                .map(row -> Objects.requireNonNullElse(row.cell(number), ""))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> cell.length() > 40 ? cell.substring(0, 40) + "…" : cell)
                .orElse("–");
    }

    /// What new entries get where the sheet doesn't say it.
    private Component usual(int at, Mapping mapping, EntryField field, String value) {
        String label = fieldName(mapping.file(), field);
        Div cell =
                new Div(
                        switch (field) {
                            case BASIS ->
                                    select(
                                            at,
                                            mapping,
                                            field,
                                            label,
                                            names(NameRecord.Basis.values()),
                                            "basis.");
                            case STATUS ->
                                    select(
                                            at,
                                            mapping,
                                            field,
                                            label,
                                            names(TermEntry.Status.values()),
                                            "status.");
                            case DOMAIN ->
                                    select(
                                            at,
                                            mapping,
                                            field,
                                            label,
                                            TermDialog.DOMAINS,
                                            "domain.");
                            case COUNTRY -> country(at, mapping, label, value);
                            default -> words(at, mapping, field, label, value);
                        });
        Span not = new Span(getTranslation("file.for-new"));
        not.addClassName("quiet");
        cell.add(not);
        return cell;
    }

    private Component select(
            int at,
            Mapping mapping,
            EntryField field,
            String label,
            List<String> values,
            String prefix) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(v -> getTranslation(prefix + v.toLowerCase(Locale.ROOT)));
        select.setValue(mapping.defaults().get(field));
        select.addValueChangeListener(e -> set(at, mapping.withDefault(field, e.getValue())));
        return select;
    }

    private Component country(int at, Mapping mapping, String label, String value) {
        ComboBox<String> country = new ComboBox<>(label);
        country.setItems(
                Stream.of(Locale.getISOCountries())
                        .sorted(Comparator.comparing(this::countryName))
                        .toList());
        country.setItemLabelGenerator(this::countryName);
        country.setClearButtonVisible(true);
        country.setValue(value.isEmpty() ? null : value);
        country.addValueChangeListener(
                e ->
                        set(
                                at,
                                mapping.withDefault(
                                        EntryField.COUNTRY,
                                        Objects.requireNonNullElse(e.getValue(), ""))));
        return country;
    }

    private String countryName(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }

    private Component words(int at, Mapping mapping, EntryField field, String label, String value) {
        TextField words = new TextField(label, value, "");
        words.setMaxLength(100);
        words.addValueChangeListener(
                e -> set(at, mapping.withDefault(field, e.getValue().strip())));
        return words;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
