package org.naranhi.memory;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.naranhi.memory.table.TableReader;
import org.naranhi.memory.tmx.TmxReader;
import org.naranhi.memory.xliff.XliffReader;

/// The readers of files of units, each known by the endings of its files' names; the first reads
/// what no other knows.
public final class UnitReaders {
    private final List<UnitReader> readers;

    public UnitReaders(List<UnitReader> readers) {
        if (readers.isEmpty()) {
            throw new IllegalArgumentException("no reader");
        }
        this.readers = List.copyOf(readers);
    }

    /// All that Naranhi has.
    public static UnitReaders standard() {
        return new UnitReaders(List.of(new TmxReader(), new XliffReader(), new TableReader()));
    }

    /// The ending of a file's name with its stop, in small letters: `.tmx`.
    static String ending(String fileName) {
        int stop = fileName.lastIndexOf('.');
        String ending = stop < 0 ? "" : fileName.substring(stop).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,8}") ? ending : ".tmx";
    }

    /// All endings that can be read, without the stop.
    public List<String> endings() {
        return readers.stream().flatMap(reader -> reader.endings().stream()).toList();
    }

    UnitReader of(Path file) {
        String name = file.getFileName().toString();
        String ending =
                ending(name.endsWith(".part") ? name.substring(0, name.length() - 5) : name);
        return readers.stream()
                .filter(reader -> reader.endings().contains(ending.substring(1)))
                .findFirst()
                .orElse(readers.getFirst());
    }
}
