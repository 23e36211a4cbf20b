package org.naranhi.memory.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

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
        String table = "band-weights.tsv";
        Map<Band, Integer> percents = new EnumMap<>(Band.class);
        try (InputStream in =
                Objects.requireNonNull(Weights.class.getResourceAsStream(table), table)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(
                            cells ->
                                    percents.put(
                                            Band.named(cells[0]).orElseThrow(),
                                            Integer.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(percents);
    }
}
