package org.naranhi.ui.memory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Fields for a day, in the reader's language, written as everywhere here: 2026-11-27.
final class Dates {
    private Dates() {}

    static DatePicker picker(Component at, String label) {
        Locale locale = locale();
        DatePicker picker = new DatePicker();
        picker.setPlaceholder(at.getTranslation(label));
        picker.setAriaLabel(at.getTranslation(label));
        picker.setClearButtonVisible(true);
        DatePickerI18n words = new DatePickerI18n();
        words.setDateFormats("yyyy-MM-dd", "yyyy.MM.dd", "yyyyMMdd");
        words.setMonthNames(months(locale));
        words.setWeekdays(days(locale, TextStyle.FULL_STANDALONE));
        words.setWeekdaysShort(days(locale, TextStyle.SHORT_STANDALONE));
        words.setFirstDayOfWeek(0);
        words.setToday(at.getTranslation("memory.today"));
        words.setCancel(at.getTranslation("cancel"));
        picker.setI18n(words);
        return picker;
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    private static List<String> months(Locale locale) {
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    /// Sunday first.
    private static List<String> days(Locale locale, TextStyle style) {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.minus(1).getDisplayName(style, locale))
                .toList();
    }
}
