package org.naranhi.workbench;

import java.util.Map;
import org.naranhi.memory.analysis.Band;
import org.naranhi.memory.analysis.Weights;
import org.naranhi.newsroom.Settings;
import org.springframework.stereotype.Component;

/// What a word of each band weighs in this house, from the newsroom's settings.
@Component
public class HouseWeights {
    private static final String PREFIX = "analysis.weight.";

    private final Settings settings;

    HouseWeights(Settings settings) {
        this.settings = settings;
    }

    /// What can't be read, as after going back to an older version, is as it is by default.
    public Weights weights() {
        Weights weights = Weights.STANDARD;
        for (Map.Entry<String, String> kept : settings.all(PREFIX).entrySet()) {
            Band band = Band.named(kept.getKey().substring(PREFIX.length())).orElse(null);
            if (band != null) {
                weights = with(weights, band, kept.getValue());
            }
        }
        return weights;
    }

    public void change(Weights weights) {
        weights.percents()
                .forEach((band, percent) -> settings.set(PREFIX + band.code(), "" + percent));
    }

    private static Weights with(Weights weights, Band band, String percent) {
        try {
            return weights.with(band, Integer.parseInt(percent));
        } catch (IllegalArgumentException _) {
            return weights;
        }
    }
}
