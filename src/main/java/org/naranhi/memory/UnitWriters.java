package org.naranhi.memory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naranhi.memory.table.TableWriter;
import org.naranhi.memory.tmx.TmxUnitWriter;

/// The writers of files of units, each known by the ending of its files' names.
public final class UnitWriters {
    private final List<UnitWriter> writers;

    public UnitWriters(List<UnitWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    /// All that Naranhi has.
    public static UnitWriters standard() {
        return new UnitWriters(List.of(new TmxUnitWriter(), TableWriter.csv(), TableWriter.tsv()));
    }

    /// All endings that can be written, without the stop.
    public List<String> endings() {
        return writers.stream().map(UnitWriter::ending).toList();
    }

    /// The writer of files that are so called.
    public Optional<UnitWriter> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return writers.stream().filter(w -> name.endsWith("." + w.ending())).findFirst();
    }
}
