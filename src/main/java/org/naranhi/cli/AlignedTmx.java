package org.naranhi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.naranhi.memory.Annotations;
import org.naranhi.memory.Annotations.Property;
import org.naranhi.memory.Memory;
import org.naranhi.memory.TranslationUnit;
import org.naranhi.memory.TranslationUnit.Origin;
import org.naranhi.memory.UnitWriter;
import org.naranhi.memory.tmx.TmxUnitWriter;
import org.naranhi.text.Direction;

/// Aligned sentences as units for a TMX file. The same sentences of the same document are the same
/// unit each time.
final class AlignedTmx {
    private AlignedTmx() {}

    /// @param document where the sentences come from; "" where that isn't said
    /// @param at when that was made
    static TranslationUnit unit(
            String korean, String english, String confidence, String document, Instant at) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Property(null, "x-confidence", confidence));
        if (!document.isEmpty()) {
            properties.add(new Property(null, "x-document", document));
        }
        String content = document + '\n' + korean + '\n' + english;
        return new TranslationUnit(
                UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)),
                Memory.NEWSROOM,
                Direction.KO_EN,
                korean,
                english,
                null,
                null,
                Origin.ALIGNED,
                null,
                null,
                "",
                at,
                new Annotations(properties, List.of(), List.of()));
    }

    static void write(OutputStream out, UnitWriter.Units units) throws IOException {
        new TmxUnitWriter().write(out, units);
    }
}
