package org.naranhi.memory.files;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.naranhi.text.Language;

/// The languages of tags, each read once: a file has millions of a few.
public final class Languages {
    private static final int KNOWN = 1_000;

    private final Map<String, Language> known = new HashMap<>();

    /// Nothing when it is none of ours (`*all*`, `ja`).
    public @Nullable Language of(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        Language language = known.get(tag);
        if (language == null) {
            try {
                language = Language.of(tag);
            } catch (IllegalArgumentException _) {
                return null;
            }
            if (known.size() < KNOWN) {
                known.put(tag, language);
            }
        }
        return language;
    }
}
