package org.naranhi.exchange;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which links are followed: to the web or to a mailbox, nothing that runs.
final class Addresses {
    private static final Pattern SAFE = Pattern.compile("(https?://|mailto:)[^\\p{Cntrl}\\s]+");

    private Addresses() {}

    static boolean safe(@Nullable String href) {
        return href != null
                && href.length() <= 2_000
                && SAFE.matcher(href.toLowerCase(Locale.ROOT)).matches();
    }
}
