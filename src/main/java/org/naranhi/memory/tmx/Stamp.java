package org.naranhi.memory.tmx;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.naranhi.memory.files.XmlEvents;

/// Who made or changed a unit or a variant, and when, as far as its element says.
record Stamp(@Nullable String changer, @Nullable String creator, @Nullable Instant at) {
    private static final Stamp NONE = new Stamp(null, null, null);

    static Stamp of(XmlEvents xml) {
        String changed = xml.attribute("changedate");
        Instant at = date(changed == null ? xml.attribute("creationdate") : changed);
        String changer = xml.attribute("changeid");
        String creator = xml.attribute("creationid");
        return at == null && changer == null && creator == null
                ? NONE
                : new Stamp(changer, creator, at);
    }

    /// `20260301T093000Z`. A date in no known form is as good as none.
    static @Nullable Instant date(@Nullable String written) {
        if (written == null || written.length() < 15 || written.charAt(8) != 'T') {
            return null;
        }
        try {
            return LocalDateTime.of(
                            number(written, 0, 4),
                            number(written, 4, 6),
                            number(written, 6, 8),
                            number(written, 9, 11),
                            number(written, 11, 13),
                            number(written, 13, 15))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException | NumberFormatException _) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
