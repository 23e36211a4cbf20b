package org.naranhi.ui.glossary;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.naranhi.glossary.EntryField;
import org.naranhi.glossary.Mapping;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermEntry;

/// What new entries get in a field of which a sheet says nothing.
final class UsualValue {
    private static final int LENGTH = 100;

    private UsualValue() {}

    static Component of(Component at, Mapping mapping, EntryField field, Consumer<String> taken) {
        String label = FieldWords.column(at, mapping.file(), mapping.file().column(field));
        String value = mapping.defaults().getOrDefault(field, "");
        AbstractField<?, String> choice =
                switch (field) {
                    case BASIS -> select(at, "basis.", names(NameRecord.Basis.values()), label);
                    case STATUS -> select(at, "status.", names(TermEntry.Status.values()), label);
                    case DOMAIN -> select(at, "domain.", TermWords.DOMAINS, label);
                    case COUNTRY -> country(UI.getCurrent().getLocale(), label);
                    default -> words(label);
                };
        choice.setValue(
                field == EntryField.COUNTRY && value.isEmpty() ? choice.getEmptyValue() : value);
        choice.addValueChangeListener(
                e -> taken.accept(Objects.requireNonNullElse(e.getValue(), "").strip()));
        Span forNew = new Span(at.getTranslation("file.for-new"));
        forNew.addClassName("quiet");
        return new Div(choice, forNew);
    }

    private static Select<String> select(
            Component at, String prefix, List<String> values, String label) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(v -> at.getTranslation(prefix + v.toLowerCase(Locale.ROOT)));
        return select;
    }

    private static ComboBox<String> country(Locale locale, String label) {
        ComboBox<String> country = new ComboBox<>(label);
        country.setItems(
                Stream.of(Locale.getISOCountries())
                        .sorted(Comparator.comparing(code -> name(code, locale)))
                        .toList());
        country.setItemLabelGenerator(code -> name(code, locale));
        country.setClearButtonVisible(true);
        return country;
    }

    private static String name(String code, Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    private static TextField words(String label) {
        TextField words = new TextField(label);
        words.setMaxLength(LENGTH);
        return words;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
