package org.naranhi.ui.shared;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Moments in the reader's language and the newsroom's time; "" for none.
public final class Moments {
    private Moments() {}

    public static String moment(@Nullable Instant moment) {
        return format(
                moment,
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.SHORT));
    }

    public static String day(@Nullable Instant moment) {
        return format(moment, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static String format(@Nullable Instant moment, DateTimeFormatter form) {
        if (moment == null) {
            return "";
        }
        Locale locale = UI.getCurrent() == null ? Locale.ENGLISH : UI.getCurrent().getLocale();
        return form.withLocale(locale).withZone(ZoneId.systemDefault()).format(moment);
    }
}
