package org.naranhi.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.naranhi.quality.CheckProfile;
import org.naranhi.quality.CheckProfiles;
import org.naranhi.quality.CheckProfiles.Kept;
import org.naranhi.quality.QualityDesk;
import org.naranhi.quality.SpellingCheck;
import org.naranhi.quality.SpellingCheck.Dictionaries;
import org.naranhi.quality.WordLinks;
import org.naranhi.quality.lucene.HunspellSpelling;
import org.naranhi.text.Language;
import org.springframework.stereotype.Component;

/// The checks as each desk wants them. A desk's profile is read once and then again every few
/// seconds at most, so that what another server has set is seen too.
@Component
public class HouseChecks {
    private static final Duration FRESH = Duration.ofSeconds(3);

    private record Read(CheckProfile profile, QualityDesk desk, Instant at) {}

    /// Read from the dictionaries when they are first asked for, which takes a second.
    private static final class Shelf {
        static final Dictionaries ENGLISH = HunspellSpelling.bothEnglishes();
    }

    private final CheckProfiles profiles;
    private final HouseWords words;
    private final WordLinks links;
    private final Clock clock;
    private final Map<Language, Read> read = new ConcurrentHashMap<>();

    HouseChecks(CheckProfiles profiles, HouseWords words, WordLinks links, Clock clock) {
        this.profiles = profiles;
        this.words = words;
        this.links = links;
        this.clock = clock;
    }

    /// The checks for editions in a language.
    public QualityDesk of(Language desk) {
        return read(desk).desk();
    }

    /// Those and the spelling, which takes longer than who types should wait.
    public QualityDesk thorough(Language desk) {
        Read known = read(desk);
        return desk == Language.ENGLISH
                ? known.desk().with(new SpellingCheck(Shelf.ENGLISH, known.profile(), words::has))
                : known.desk();
    }

    private Read read(Language desk) {
        Instant now = clock.instant();
        Read known = read.get(desk);
        if (known != null && !known.at().isBefore(now.minus(FRESH))) {
            return known;
        }
        CheckProfile profile = profiles.of(desk).map(Kept::profile).orElse(CheckProfile.STANDARD);
        QualityDesk checks =
                known != null && known.profile().equals(profile)
                        ? known.desk()
                        : QualityDesk.of(profile, links);
        Read fresh = new Read(profile, checks, now);
        read.put(desk, fresh);
        return fresh;
    }

    public List<Kept> profiles() {
        return profiles.all();
    }

    public Optional<Kept> profile(Language desk) {
        return profiles.of(desk);
    }

    public void keep(Kept profile) {
        profiles.keep(profile);
        read.clear();
    }

    public void remove(UUID profile) {
        profiles.remove(profile);
        read.clear();
    }

    public void choose(Language desk, @Nullable UUID profile) {
        profiles.choose(desk, profile);
        read.clear();
    }
}
