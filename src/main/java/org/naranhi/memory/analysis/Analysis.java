package org.naranhi.memory.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A text, or several together, counted by bands. Every band is there.
public record Analysis(String name, Map<Band, Counts> bands) {
    /// Words and eojeol as if they were new: each weighs what its band says.
    public record Weighted(double words, double eojeol) {}

    public Analysis {
        Map<Band, Counts> all = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            all.put(band, bands.getOrDefault(band, Counts.NONE));
        }
        bands = Map.copyOf(all);
    }

    public static Analysis sum(String name, List<Analysis> analyses) {
        Map<Band, Counts> sum = new EnumMap<>(Band.class);
        for (Analysis analysis : analyses) {
            analysis.bands.forEach((band, counts) -> sum.merge(band, counts, Counts::plus));
        }
        return new Analysis(name, sum);
    }

    public Counts of(Band band) {
        return bands.getOrDefault(band, Counts.NONE);
    }

    public Counts total() {
        return bands.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    public Weighted weighted(Weights weights) {
        long words = 0;
        long eojeol = 0;
        for (Band band : Band.values()) {
            words += of(band).words() * weights.percent(band);
            eojeol += of(band).eojeol() * weights.percent(band);
        }
        return new Weighted(words / 100.0, eojeol / 100.0);
    }
}
