package org.naranhi.workbench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.naranhi.newsroom.Settings;
import org.naranhi.segmentation.Abbreviation;
import org.naranhi.segmentation.OwnRules;
import org.naranhi.segmentation.Segmenter;
import org.naranhi.segmentation.UnusableRules;
import org.naranhi.segmentation.okapi.OkapiSegmenter;
import org.naranhi.text.Language;
import org.naranhi.text.Span;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sentences by the house's rules: those every newsroom has, and what this one has added in its
/// settings. These are read once and then again every few seconds at most, so that what another
/// server has set is seen too. Stories keep the segments they have.
@Component
public class HouseSentences implements Segmenter {
    private static final Logger LOG = LoggerFactory.getLogger(HouseSentences.class);
    private static final String SENTENCES = "sentences.";
    private static final String SRX = SENTENCES + "srx";
    private static final String ABBREVIATIONS = SENTENCES + "abbreviations-";
    private static final Duration FRESH = Duration.ofSeconds(3);

    private record Read(OwnRules rules, Segmenter segmenter, Instant at) {}

    private final Settings settings;
    private final Clock clock;
    private volatile Read read = new Read(OwnRules.NONE, new OkapiSegmenter(), Instant.MIN);

    HouseSentences(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Span> segments(String passage, Language language) {
        return current().segmenter().segments(passage, language);
    }

    /// What the newsroom has added.
    public OwnRules rules() {
        return current().rules();
    }

    /// Tries rules on a text without keeping them.
    ///
    /// @throws UnusableRules when the SRX file can't be used
    public Segmenter with(OwnRules rules) throws UnusableRules {
        return rules.equals(rules()) ? this : new OkapiSegmenter(rules);
    }

    /// Keeps the rules; from now on they hold for whatever is split.
    ///
    /// @throws UnusableRules when the SRX file can't be used; then all is as it was
    public void change(OwnRules rules) throws UnusableRules {
        Segmenter segmenter = new OkapiSegmenter(rules);
        settings.set(SRX, rules.srx());
        for (Language language : Language.values()) {
            settings.set(
                    ABBREVIATIONS + language.tag(),
                    rules.abbreviations(language).stream()
                            .map(a -> a.kind().tag() + " " + a.form())
                            .collect(Collectors.joining("\n")));
        }
        read = new Read(rules, segmenter, clock.instant());
    }

    /// All rules in one file for other tools.
    public String srx() {
        try {
            return OkapiSegmenter.srx(rules());
        } catch (UnusableRules e) {
            throw new IllegalStateException(e);
        }
    }

    private Read current() {
        Instant now = clock.instant();
        Read known = read;
        if (known.at().isBefore(now.minus(FRESH))) {
            OwnRules kept = kept(settings.all(SENTENCES));
            known =
                    kept.equals(known.rules())
                            ? new Read(known.rules(), known.segmenter(), now)
                            : usable(kept, now);
            read = known;
        }
        return known;
    }

    /// What can't be used, as after going back to an older version, is left out but stays kept.
    private static Read usable(OwnRules kept, Instant now) {
        try {
            return new Read(kept, new OkapiSegmenter(kept), now);
        } catch (UnusableRules e) {
            LOG.warn("The newsroom's SRX file is left out: {}", e.getMessage());
            OwnRules rest = new OwnRules("", kept.abbreviations());
            try {
                return new Read(rest, new OkapiSegmenter(rest), now);
            } catch (UnusableRules never) {
                throw new IllegalStateException(never);
            }
        }
    }

    private static OwnRules kept(Map<String, String> settings) {
        Map<Language, List<Abbreviation>> abbreviations = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<Abbreviation> own = new ArrayList<>();
            settings.getOrDefault(ABBREVIATIONS + language.tag(), "")
                    .lines()
                    .forEach(line -> abbreviation(line).ifPresent(own::add));
            abbreviations.put(language, own);
        }
        return new OwnRules(settings.getOrDefault(SRX, ""), abbreviations);
    }

    private static Optional<Abbreviation> abbreviation(String line) {
        String[] words = line.split(" ", 2);
        return Abbreviation.Kind.of(words[0])
                .filter(kind -> words.length == 2 && Abbreviation.allowed(words[1], kind))
                .map(kind -> new Abbreviation(words[1], kind));
    }
}
