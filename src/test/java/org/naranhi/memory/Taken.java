package org.naranhi.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitReader.Taker;
import org.naranhi.memory.UnitReader.Terms;
import org.naranhi.text.Direction;

/// Takes everything that a reader finds in a file.
public final class Taken implements Taker {
    public static final Instant NOW = Instant.parse("2026-09-01T00:00:00Z");

    public final List<TranslationUnit> units = new ArrayList<>();
    public final List<Refusal> refusals = new ArrayList<>();

    /// Everything of a file.
    public static Taken of(UnitReader reader, byte[] file) throws IOException {
        Taken taken = new Taken();
        reader.read(
                new ByteArrayInputStream(file),
                new Terms(Memory.NEWSROOM, Origin.IMPORTED, Direction.KO_EN, NOW, true),
                taken);
        return taken;
    }

    public static Taken of(UnitReader reader, String file) throws IOException {
        return of(reader, file.getBytes(StandardCharsets.UTF_8));
    }

    /// `source|target` of each unit.
    public List<String> pairs() {
        return units.stream().map(unit -> unit.source() + "|" + unit.target()).toList();
    }

    @Override
    public boolean unit(TranslationUnit unit) {
        return units.add(unit);
    }

    @Override
    public boolean refused(Refusal refusal) {
        return refusals.add(refusal);
    }
}
