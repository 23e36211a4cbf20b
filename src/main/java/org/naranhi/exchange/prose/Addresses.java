package org.naranhi.exchange.prose;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which links are followed: to the web or to a mailbox, nothing that runs.
public final class Addresses {
    private static final Pattern SAFE = Pattern.compile("(https?://|mailto:)[^\\p{Cntrl}\\s]+");

    private Addresses() {}

    public static boolean safe(@Nullable String href) {
        return href != null
                && href.length() <= 2_000
                && SAFE.matcher(href.toLowerCase(Locale.ROOT)).matches();
    }

    /// An address as a URI, with what a URI can't hold percent-encoded; nothing when that is not
    /// enough or it is not safe.
    public static Optional<String> uri(@Nullable String href) {
        if (href == null || !safe(href)) {
            return Optional.empty();
        }
        StringBuilder encoded = new StringBuilder();
        for (char c : href.toCharArray()) {
            if ("\"<>\\^`{|}[]".indexOf(c) < 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        try {
            return Optional.of(new URI(encoded.toString()).toString());
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
