package org.naranhi.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.naranhi.newsroom.Settings;
import org.springframework.stereotype.Component;

/// English words that are none to the dictionaries and right to the newsroom, in lower case. They
/// are read once and then again every few seconds at most.
@Component
public class HouseWords {
    private static final String WORD = "spelling.word.";
    private static final int LONGEST = 100;
    private static final Duration FRESH = Duration.ofSeconds(3);

    private record Read(Set<String> words, Instant at) {}

    private final Settings settings;
    private final Clock clock;
    private volatile Read read = new Read(Set.of(), Instant.MIN);

    HouseWords(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// @param word in lower case
    public boolean has(String word) {
        Instant now = clock.instant();
        if (read.at().isBefore(now.minus(FRESH))) {
            read = new Read(Set.copyOf(all()), now);
        }
        return read.words().contains(word);
    }

    public SortedSet<String> all() {
        SortedSet<String> words = new TreeSet<>();
        settings.all(WORD)
                .forEach(
                        (name, there) -> {
                            if (!there.isEmpty()) {
                                words.add(name.substring(WORD.length()));
                            }
                        });
        return words;
    }

    public void add(String word) {
        set(word, "yes");
    }

    public void remove(String word) {
        set(word, "");
    }

    private void set(String word, String there) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.length() > LONGEST) {
            throw new IllegalArgumentException("not a word: " + word);
        }
        settings.set(WORD + lower, there);
        read = new Read(Set.of(), Instant.MIN);
    }
}
