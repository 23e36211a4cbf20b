package org.naranhi.workbench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.naranhi.newsroom.Settings;

/// Settings in memory.
final class SettingsInMemory implements Settings {
    private final Map<String, String> settings = new HashMap<>();

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    @Override
    public void set(String name, String content) {
        settings.put(name, content);
    }

    @Override
    public Map<String, String> all(String prefix) {
        return Map.of();
    }
}
