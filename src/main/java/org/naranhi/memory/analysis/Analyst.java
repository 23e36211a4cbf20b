package org.naranhi.memory.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.naranhi.memory.Match;
import org.naranhi.memory.Sentence;
import org.naranhi.text.Language;

/// Counts texts by what the memory has for their sentences.
public final class Analyst {
    /// Hears how many segments of how many are done, and says whether to go on.
    @FunctionalInterface
    public interface Progress {
        boolean goesOn(int done, int total);
    }

    private record Said(Language language, String sentence) {}

    private final Lookup lookup;

    public Analyst(Lookup lookup) {
        this.lookup = lookup;
    }

    /// One analysis for each text, in their order.
    ///
    /// @throws CancellationException when `progress` ends it
    public List<Analysis> analyse(List<Original> originals, Progress progress) {
        int total = originals.stream().mapToInt(o -> o.segments().size()).sum();
        int done = 0;
        Set<Said> said = new HashSet<>();
        List<Analysis> analyses = new ArrayList<>();
        for (Original original : originals) {
            Map<Band, Counts> bands = new EnumMap<>(Band.class);
            for (int i = 0; i < original.segments().size(); i++) {
                if (!progress.goesOn(done++, total)) {
                    throw new CancellationException();
                }
                Language language = original.direction().source();
                String segment = original.segments().get(i);
                Band band =
                        said.add(new Said(language, Sentence.normal(segment)))
                                ? looked(original, i)
                                : Band.REPETITION;
                bands.merge(band, Counts.of(segment, language), Counts::plus);
            }
            analyses.add(new Analysis(original.name(), bands));
        }
        return analyses;
    }

    private Band looked(Original original, int segment) {
        return lookup.best(original, segment).map(Match::score).map(Band::of).orElse(Band.NONE);
    }
}
