package org.naranhi.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.naranhi.glossary.Glossary;
import org.naranhi.glossary.GlossaryEntry;
import org.naranhi.glossary.NameRecord;
import org.naranhi.glossary.TermEntry;
import org.springframework.stereotype.Component;

/// Says which entries changed between two versions of the glossary. It keeps of each entry no more
/// than a number made of its content.
@Component
class GlossaryWatch {
    /// More changed entries than this, and looking for each of them would be slower than casting
    /// every story.
    private static final int FEW = 100;

    /// An import keeps its entries batch after batch.
    private static final Duration CALM = Duration.ofSeconds(2);

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /// What changed up to `version`: the entries, and the words by which they may be met in texts
    /// that don't use them yet; or everything.
    record News(
            long version,
            boolean everything,
            Set<UUID> entries,
            Set<String> words,
            Map<UUID, Integer> contents) {}

    private final Glossary glossary;
    private final Clock clock;
    private @Nullable Map<UUID, Integer> known;
    private long moving = -1;
    private Instant movedAt = Instant.MIN;
    private Instant movingSince = Instant.MIN;

    GlossaryWatch(Glossary glossary, Clock clock) {
        this.glossary = glossary;
        this.clock = clock;
    }

    long version() {
        return glossary.version();
    }

    /// What changed since `followed`; as long as it goes on changing, nothing yet, unless `atOnce`.
    News since(long followed, boolean atOnce) {
        long version = glossary.version();
        boolean settled = version == followed || calm(version) || atOnce;
        if (!settled || version == followed && known != null) {
            return nothing(followed);
        }
        List<GlossaryEntry> entries = new ArrayList<>(glossary.names());
        entries.addAll(glossary.termsInUse());
        if (glossary.version() != version) {
            return nothing(followed);
        }
        Map<UUID, Integer> contents = new HashMap<>();
        entries.forEach(entry -> contents.put(entry.id(), entry.hashCode()));
        if (version == followed) {
            known = contents;
            return nothing(followed);
        }
        return known == null
                ? new News(version, true, Set.of(), Set.of(), contents)
                : news(version, entries, contents, known);
    }

    /// The news were put in: what follows is counted from there.
    void followed(News news) {
        known = news.contents();
    }

    private static News nothing(long followed) {
        return new News(followed, false, Set.of(), Set.of(), Map.of());
    }

    private static News news(
            long version,
            List<GlossaryEntry> entries,
            Map<UUID, Integer> contents,
            Map<UUID, Integer> known) {
        Set<UUID> changed = new HashSet<>(known.keySet());
        changed.removeAll(contents.keySet());
        Set<String> words = new HashSet<>();
        for (GlossaryEntry entry : entries) {
            if (!Objects.equals(contents.get(entry.id()), known.get(entry.id()))) {
                changed.add(entry.id());
                words.addAll(words(entry));
            }
        }
        return new News(version, changed.size() > FEW, changed, words, contents);
    }

    private static List<String> words(GlossaryEntry entry) {
        List<String> words = new ArrayList<>(List.of(entry.korean(), entry.english()));
        switch (entry) {
            case NameRecord name -> {
                words.addAll(name.variants());
                words.addAll(List.of(name.hangulShort().split(";")));
                words.addAll(List.of(name.englishShort().split(";")));
            }
            case TermEntry term -> term.terms().forEach(t -> words.add(t.text()));
        }
        return words.stream().map(String::strip).filter(word -> word.length() > 1).toList();
    }

    private boolean calm(long version) {
        Instant now = clock.instant();
        if (version != moving) {
            if (moving < 0) {
                movingSince = now;
            }
            moving = version;
            movedAt = now;
        }
        boolean calm =
                !now.isBefore(movedAt.plus(CALM)) || !now.isBefore(movingSince.plus(LONGEST));
        if (calm) {
            moving = -1;
        }
        return calm;
    }
}
