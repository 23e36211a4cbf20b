package org.naranhi.newsroom;

import java.util.Map;
import java.util.Optional;

/// What the newsroom has set for all its servers, by dotted names: `story.reviewed`.
public interface Settings {
    Optional<String> get(String name);

    void set(String name, String content);

    /// The settings whose names begin with `prefix`, in the order of their names.
    Map<String, String> all(String prefix);
}
