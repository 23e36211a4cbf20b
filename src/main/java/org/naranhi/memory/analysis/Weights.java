package org.naranhi.memory.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.naranhi.text.RuleTable;

/// What a word of each band counts of a new word, in percent.
public record Weights(Map<Band, Integer> percents) {
    /// What can be set: more than a new word's may be, for those who pay so.
    public static final int MOST = 200;

    /// Those to begin with, from `band-weights.tsv`.
    public static final Weights STANDARD = standard();

    public Weights {
        for (Band band : Band.values()) {
            int percent = Objects.requireNonNull(percents.get(band), band.code());
            if (percent < 0 || percent > MOST) {
                throw new IllegalArgumentException("a weight is 0 to " + MOST + ": " + percent);
            }
        }
        percents = Map.copyOf(percents);
    }

    public int percent(Band band) {
        return Objects.requireNonNull(percents.get(band));
    }

    public Weights with(Band band, int percent) {
        Map<Band, Integer> changed = new EnumMap<>(percents);
        changed.put(band, percent);
        return new Weights(changed);
    }

    private static Weights standard() {
        Map<Band, Integer> percents = new EnumMap<>(Band.class);
        for (List<String> row : RuleTable.rows(Weights.class, "band-weights.tsv")) {
            percents.put(Band.named(row.get(0)).orElseThrow(), Integer.valueOf(row.get(1)));
        }
        return new Weights(percents);
    }
}
